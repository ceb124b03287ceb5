package nl.voortgang.query.history;

import java.util.List;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.springframework.stereotype.Component;

/** Keeps every event. */
@Component
final class ChangeHistory implements Projection<ChangeHistory.Key, ChangeRow> {

    private static final Table<Key, ChangeRow> TABLE = Table.appended("change", Key.class, ChangeRow.class);

    record Key(long position) {}

    @Override
    public Table<Key, ChangeRow> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, ChangeRow>> changes(Entry entry) {
        return List.of(Change.begin(new Key(entry.position()), ChangeRow.of(entry)));
    }
}
