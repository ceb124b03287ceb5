package nl.voortgang.query.goaltree;

import java.time.Instant;
import java.util.List;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent.Imported;
import nl.voortgang.contract.goaltree.GoalTreeEvent.ProgrammeRecorded;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Counted;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which version of each goal tree was imported last. */
@Component
final class GoalTrees implements Projection<GoalTrees.Key, GoalTrees.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("goal_tree", Key.class, Row.class);

    record Key(GoalTreeId budgetYear) {}

    /** @param treeVersion the last one that is complete, 0 before the first */
    record Row(int version, int treeVersion, @Nullable String source, @Nullable Instant importedAt)
            implements Counted {

        static Row after(@Nullable Row before, GoalTreeEvent event, int version) {
            return switch (event) {
                case ProgrammeRecorded _ when before == null -> new Row(version, 0, null, null);
                case ProgrammeRecorded _ -> new Row(version, before.treeVersion, before.source, before.importedAt);
                case Imported imported -> new Row(version, imported.version(), imported.source(), imported.act().at());
            };
        }
    }

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof GoalTreeEvent event
                ? List.of(new Change<>(new Key(event.goalTree()),
                        before -> Row.after(before, event, entry.subjectVersion())))
                : List.of();
    }
}
