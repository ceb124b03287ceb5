package nl.voortgang.query.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one table that a batch touches, in memory: as they were stored, and what became of them. */
final class WorkingSet<K extends Record, R extends Record> {

    private final Projection<K, R> projection;
    private final Map<Identity<K>, Version<K, R>> stored = new HashMap<>();
    private final Map<Identity<K>, Version<K, R>> latest = new HashMap<>();
    private final List<Version<K, R>> ended = new ArrayList<>();
    private final List<Version<K, R>> begunAndEnded = new ArrayList<>();

    WorkingSet(Projection<K, R> projection) {
        this.projection = projection;
    }

    void load(Statements statements, List<Entry> entries) {
        var touched = new HashSet<Identity<K>>();
        for (Entry entry : entries) {
            changes(entry).forEach(change -> touched.add(new Identity<>(entry.organisation(), change.key())));
        }
        for (Version<K, R> version : projection.table().current(statements, touched)) {
            stored.put(version.identity(), version);
        }
    }

    /** Told once to find the rows and once to change them; what fails is reported the second time. */
    private List<Change<K, R>> changes(Entry entry) {
        try {
            return projection.changes(entry);
        } catch (RuntimeException _) {
            return List.of();
        }
    }

    /** What the entry makes of the rows; nothing is changed yet. */
    Stream<Runnable> next(Entry entry) {
        return projection.changes(entry).stream().map(change -> {
            var identity = new Identity<>(entry.organisation(), change.key());
            Version<K, R> before = before(identity);
            R after = change.step().after(before == null ? null : before.row());
            Counted.check(before == null ? null : before.row(), after, entry);
            var version = new Version<>(identity, after, entry.position(), Version.UNTIL_FURTHER_NOTICE);
            return () -> succeed(before, version);
        });
    }

    private @Nullable Version<K, R> before(Identity<K> identity) {
        Version<K, R> changed = latest.get(identity);
        return changed != null ? changed : stored.get(identity);
    }

    private void succeed(@Nullable Version<K, R> before, Version<K, R> after) {
        Version<K, R> changed = latest.put(after.identity(), after);
        if (changed != null) {
            begunAndEnded.add(changed.until(after.from()));
        } else if (before != null) {
            ended.add(before.until(after.from()));
        }
    }

    void write(Statements statements) {
        projection.table().close(statements, ended);
        projection.table().insert(statements, Stream.concat(begunAndEnded.stream(), latest.values().stream()).toList());
    }
}
