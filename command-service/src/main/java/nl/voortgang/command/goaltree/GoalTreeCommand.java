package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a goal tree. */
sealed interface GoalTreeCommand extends Command {

    GoalTreeId goalTree();

    @Override
    default String aggregateId() {
        return goalTree().aggregateId(organisation());
    }

    /** @param programmes the whole tree as it must be from now on */
    record Import(OrganisationId organisation, GoalTreeId goalTree, List<Programme> programmes,
            @Nullable String source, Act act) implements GoalTreeCommand {}
}
