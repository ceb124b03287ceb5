package nl.voortgang.query.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one table that a batch touches, in memory: as they were stored, and what became of them. */
final class WorkingSet<K extends Record, R extends Record> {

    private final Projection<K, R> projection;
    private final Map<Identity<K>, Table.Stored<K, R>> stored = new HashMap<>();
    private final Map<Identity<K>, Version<K, R>> latest = new HashMap<>();
    private final List<Version<K, R>> passed = new ArrayList<>();
    private final List<Table.Ended> ended = new ArrayList<>();

    WorkingSet(Projection<K, R> projection) {
        this.projection = projection;
    }

    void load(Statements statements, List<Entry> entries) {
        if (!projection.table().isVersioned()) {
            return;
        }
        var touched = entries.stream()
                .flatMap(entry -> changes(entry).stream()
                        .map(change -> new Identity<>(entry.organisation(), change.key())))
                .distinct().toList();
        projection.table().current(statements, touched).forEach(row -> stored.put(row.identity(), row));
    }

    /** Asked once to find the rows and once to change them; what fails is reported the second time. */
    private List<Change<K, R>> changes(Entry entry) {
        try {
            return projection.changes(entry);
        } catch (RuntimeException _) {
            return List.of();
        }
    }

    /** What the entry makes of the rows; nothing is changed until these are run. */
    Stream<Runnable> next(Entry entry) {
        return projection.changes(entry).stream().map(change -> {
            var identity = new Identity<>(entry.organisation(), change.key());
            R before = before(identity);
            R after = change.step().after(before);
            Counted.check(before, after, entry);
            return () -> succeed(new Version<>(identity, after, entry.position(), Table.UNTIL_FURTHER_NOTICE));
        });
    }

    private @Nullable R before(Identity<K> identity) {
        Version<K, R> changed = latest.get(identity);
        if (changed != null) {
            return changed.row();
        }
        var unchanged = stored.get(identity);
        return unchanged == null ? null : unchanged.row();
    }

    private void succeed(Version<K, R> version) {
        Version<K, R> changed = latest.put(version.identity(), version);
        var unchanged = stored.get(version.identity());
        if (changed != null) {
            passed.add(changed.until(version.from()));
        } else if (unchanged != null) {
            ended.add(new Table.Ended(unchanged.place(), version.from()));
        }
    }

    void write(Statements statements) {
        passed.addAll(latest.values());
        projection.table().close(statements, ended);
        projection.table().insert(statements, passed);
    }
}
