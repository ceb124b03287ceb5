package nl.voortgang.command.goaltree;

import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a goal tree. */
sealed interface GoalTreeCommand extends Command {

    GoalTreeId goalTree();

    @Override
    default String aggregateId() {
        return goalTree().aggregateId(organisation());
    }

    /**
     * @param offer the whole tree as it must be from now on
     * @param basedOn the version from which was taken what its source did not tell, or null when it told everything
     */
    record Import(OrganisationId organisation, GoalTreeId goalTree, Offer offer, @Nullable Integer basedOn, Act act)
            implements GoalTreeCommand {}
}
