package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/**
 * A whole tree as somebody offers it, in whatever form it came. It differs from a tree in one thing: what a performance
 * goes on with may be left unsaid.
 */
record Offer(@Nullable String source, List<OfferedProgramme> programmes) {

    record OfferedProgramme(int number, String name, String mission, List<String> committees, @Nullable PersonId author,
            @Nullable PersonId controller, @Nullable PortfolioCode portfolio, List<OfferedPolicyArea> policyAreas) {}

    record OfferedPolicyArea(String code, String name, List<OfferedGoal> goals) {}

    record OfferedGoal(String code, String name, List<OfferedPerformance> performances) {}

    /** @param continues null when unsaid: then it is the performance of last year with the same code, if there is one */
    record OfferedPerformance(PerformanceCode code, String name, @Nullable PortfolioCode portfolio,
            @Nullable PersonId author, @Nullable List<PerformanceCode> continues) {}

    /** The tree that is meant, with every code in the one notation that is kept. */
    List<Programme> meant(LastYear lastYear) {
        return programmes.stream().map(each -> new Programme(each.number(), each.name(),
                each.mission(), each.committees(), each.author(), each.controller(), each.portfolio(),
                each.policyAreas().stream().map(area -> meant(area, lastYear)).toList())).toList();
    }

    private static PolicyArea meant(OfferedPolicyArea area, LastYear lastYear) {
        return new PolicyArea(Codes.canonical(area.code()), area.name(),
                area.goals().stream().map(goal -> meant(goal, lastYear)).toList());
    }

    private static Goal meant(OfferedGoal goal, LastYear lastYear) {
        return new Goal(Codes.canonical(goal.code()), goal.name(),
                goal.performances().stream().map(each -> new Performance(each.code(),
                        each.name(), each.portfolio(), each.author(), continues(each, lastYear))).toList());
    }

    private static List<PerformanceCode> continues(OfferedPerformance performance, LastYear lastYear) {
        List<PerformanceCode> said = performance.continues();
        if (said != null) {
            return said;
        }
        return lastYear.has(performance.code()) ? List.of(performance.code()) : List.of();
    }
}
