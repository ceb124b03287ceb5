package nl.voortgang.contract.goaltree;

import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Every fact a goal tree can leave behind. */
public sealed interface GoalTreeEvent extends Event {

    GoalTreeId goalTree();

    @Override
    default String aggregateId() {
        return goalTree().aggregateId(organisation());
    }

    /**
     * One programme of a version that is being imported; the version holds once {@link Imported} closes it. An event per
     * programme keeps each under 64 KB (NL GOV profile for CloudEvents).
     *
     * @param version counts from 1
     */
    @EventType("nl.prestaties.doelenboom.programma-vastgelegd.v1")
    record ProgrammeRecorded(OrganisationId organisation, GoalTreeId goalTree, int version, Programme programme,
            Act act) implements GoalTreeEvent {}

    /**
     * A version of the tree is complete: exactly these programmes, as recorded just before.
     *
     * @param source where it came from, as the importer named it; at most 200 characters
     */
    @EventType("nl.prestaties.doelenboom.ingelezen.v1")
    record Imported(OrganisationId organisation, GoalTreeId goalTree, int version, List<Integer> programmes,
            @Nullable String source, Act act) implements GoalTreeEvent {}
}
