package nl.voortgang.query.rebuild;

import java.util.List;
import java.util.Optional;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

/** What is known of the rebuilds. Of the organisations, only the caller's own is told by itself. */
final class RebuildQuestion {

    private static final String REBUILDS = """
            SELECT number, schema, state, source, started_by, started_at, ended_at, reason, unequal_organisation,
                unequal_from, unequal_until, done, total, taken, busy
            FROM control.generation WHERE source IS NOT NULL""";

    private RebuildQuestion() {}

    /** The newest first. */
    static List<Rebuild> all(View view) {
        return view.sql(REBUILDS + " ORDER BY number DESC").list(Found.class).stream()
                .map(found -> found.told(own(found, view))).toList();
    }

    static Optional<Rebuild> one(View view, int number) {
        return view.sql(REBUILDS + " AND number = :number").with("number", number).one(Found.class)
                .map(found -> found.told(own(found, view)));
    }

    private static Rebuild.@Nullable Own own(Found found, View view) {
        return !found.hasTables()
                ? null
                : view.sql("""
                        SELECT COALESCE(n.position, 0) AS position, o.position AS total, n.halted_position AS halted_at
                        FROM intake o LEFT JOIN %s.intake n USING (organisation)""".formatted(found.schema()))
                        .one(Rebuild.Own.class).orElse(null);
    }
}
