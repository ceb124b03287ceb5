package nl.voortgang.command.goaltree;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;

/** What a tree may go on with: the performances of the budget year before, as its tree is now. */
sealed interface LastYear {

    boolean has(PerformanceCode code);

    static LastYear before(GoalTreeId goalTree, OrganisationId organisation, GoalTrees trees) {
        return Optional.of(goalTree.budgetYear() - 1).filter(year -> year >= 2000).map(GoalTreeId::new)
                .flatMap(year -> trees.current(organisation, year)
                        .<LastYear>map(version -> new Imported(year, codes(version))))
                .orElse(new NotImported(goalTree.budgetYear() - 1));
    }

    private static Set<PerformanceCode> codes(GoalTreeVersion version) {
        return version.programmes().stream().flatMap(programme -> programme.performances()).map(Performance::code)
                .collect(Collectors.toSet());
    }

    record Imported(GoalTreeId year, Set<PerformanceCode> codes) implements LastYear {

        @Override
        public boolean has(PerformanceCode code) {
            return codes.contains(code);
        }
    }

    record NotImported(int year) implements LastYear {

        @Override
        public boolean has(PerformanceCode code) {
            return false;
        }
    }

    /** Where only the shape is looked at. */
    record Unknown() implements LastYear {

        @Override
        public boolean has(PerformanceCode code) {
            return true;
        }
    }
}
