package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;

/** The trees of other years, as a test needs them. */
record OtherYears(Map<Integer, List<Programme>> trees) implements GoalTrees {

    @Override
    public Optional<GoalTreeVersion> current(OrganisationId organisation, GoalTreeId goalTree) {
        return Optional.ofNullable(trees.get(goalTree.budgetYear()))
                .map(programmes -> new GoalTreeVersion(1, programmes));
    }

    @Override
    public List<Programme> programmes(OrganisationId organisation, GoalTreeId goalTree, int version) {
        return trees.getOrDefault(goalTree.budgetYear(), List.of());
    }
}
