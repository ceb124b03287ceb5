package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** Trees to import, as small as they can be. */
public final class Trees {

    public static final PortfolioCode SAFETY = new PortfolioCode("veiligheid");
    public static final PersonId AUTHOR = new PersonId("p-mieke");
    public static final PersonId CONTROLLER = new PersonId("p-farida");

    private Trees() {}

    /** Programme 2 with one performance, 2A1.1. */
    public static Programme safety() {
        return programme(2, area("2A", goal("2A1", performance("2A1.1"))));
    }

    public static Programme programme(int number, PolicyArea... areas) {
        return new Programme(number, "Veiligheid", "Een veilige stad.", List.of("Leefbaarheid"), AUTHOR, CONTROLLER,
                SAFETY, List.of(areas));
    }

    public static PolicyArea area(String code, Goal... goals) {
        return new PolicyArea(code, "Veiligheid", List.of(goals));
    }

    public static Goal goal(String code, Performance... performances) {
        return new Goal(code, "Minder criminaliteit", List.of(performances));
    }

    /** What somebody sends who says everything, also that a performance goes on with nothing. */
    static Offer offer(@Nullable String source, Programme... programmes) {
        return new Offer(source,
                Stream.of(programmes).map(each -> new Offer.OfferedProgramme(each.number(), each.name(),
                        each.mission(), each.committees(), each.author(), each.controller(), each.portfolio(),
                        each.policyAreas().stream().map(Trees::offered).toList())).toList());
    }

    private static Offer.OfferedPolicyArea offered(PolicyArea area) {
        return new Offer.OfferedPolicyArea(area.code(), area.name(), area.goals().stream()
                .map(goal -> new Offer.OfferedGoal(goal.code(), goal.name(), goal.performances().stream()
                        .map(each -> new Offer.OfferedPerformance(each.code(), each.name(), each.portfolio(),
                                each.author(), each.continues()))
                        .toList()))
                .toList());
    }

    public static Performance performance(String code) {
        return new Performance(new PerformanceCode(code), "Aanpak ondermijning", SAFETY, AUTHOR);
    }
}
