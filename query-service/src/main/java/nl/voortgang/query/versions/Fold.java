package nl.voortgang.query.versions;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * All projections over one batch of events: what is touched is read, events change it in memory one by one, and what
 * became of it is written. Runs within a transaction of its caller's.
 */
public final class Fold {

    private final Statements statements;
    private final List<? extends WorkingSet<?, ?>> sets;

    private Fold(Statements statements, List<? extends WorkingSet<?, ?>> sets) {
        this.statements = statements;
        this.sets = sets;
    }

    /** @param entries all that may be applied to it */
    public static Fold over(List<Entry> entries, List<Projection<?, ?>> projections, JdbcTemplate jdbc) {
        var statements = new Statements(jdbc);
        var sets = projections.stream().map(Fold::workingSet).toList();
        sets.forEach(set -> set.load(statements, entries));
        return new Fold(statements, sets);
    }

    private static <K extends Record, R extends Record> WorkingSet<K, R> workingSet(Projection<K, R> projection) {
        return new WorkingSet<>(projection);
    }

    /**
     * Applies the entry to all tables or, when one of them cannot, to none.
     *
     * @throws RuntimeException when it does not fit what is kept
     */
    public void apply(Entry entry) {
        sets.stream().flatMap(set -> set.next(entry)).toList().forEach(Runnable::run);
    }

    public void write() {
        sets.forEach(set -> set.write(statements));
    }
}
