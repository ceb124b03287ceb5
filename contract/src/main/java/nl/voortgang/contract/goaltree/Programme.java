package nl.voortgang.contract.goaltree;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/**
 * One programme of the budget with everything under it.
 *
 * @param number 1–99
 * @param name 1 to 200 characters
 * @param mission at most 2000 characters
 * @param committees the council committees that discuss it, at least one
 * @param author who writes the programme's state of affairs; may still be open in a tree, not when a report opens
 * @param controller who reviews the updates of this programme and its performances; likewise
 * @param portfolio whose holder approves the state of affairs: any portfolio that occurs in the programme; likewise
 */
public record Programme(int number, String name, String mission, List<String> committees,
        @Nullable PersonId author, @Nullable PersonId controller, @Nullable PortfolioCode portfolio,
        List<PolicyArea> policyAreas) {

    public Stream<Performance> performances() {
        return policyAreas.stream().flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.performances().stream());
    }
}
