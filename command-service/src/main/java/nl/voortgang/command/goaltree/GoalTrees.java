package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;

/** The versions of the goal trees, as they are now. */
public interface GoalTrees {

    /** The latest version; empty before the first import. */
    Optional<GoalTreeVersion> current(OrganisationId organisation, GoalTreeId goalTree);

    /** The programmes of one version, by number. */
    List<Programme> programmes(OrganisationId organisation, GoalTreeId goalTree, int version);

    /** One programme of a version, for who needs no more. */
    default Optional<Programme> programme(OrganisationId organisation, GoalTreeId goalTree, int version, int number) {
        return programmes(organisation, goalTree, version).stream().filter(each -> each.number() == number).findFirst();
    }
}
