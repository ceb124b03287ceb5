package nl.voortgang.query.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The standings as the database holds them. */
final class Standings {

    private final JdbcTemplate jdbc;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks these organisations until the transaction ends: whoever else believes to own their partition waits here, and
     * then finds the position it missed.
     */
    List<Standing> lock(Set<OrganisationId> organisations) {
        var found = locked(organisations);
        if (found.size() == organisations.size()) {
            return found;
        }
        jdbc.update("""
                INSERT INTO intake (organisation) SELECT unnest(?::text[]) ORDER BY 1 ON CONFLICT DO NOTHING""",
                (Object) texts(organisations));
        return locked(organisations);
    }

    private List<Standing> locked(Set<OrganisationId> organisations) {
        return jdbc.query("""
                SELECT * FROM intake WHERE organisation = ANY (?::text[]) ORDER BY organisation FOR UPDATE""",
                (row, _) -> standing(row), (Object) texts(organisations));
    }

    List<Standing> halted() {
        return jdbc.query("SELECT * FROM intake WHERE halted_position IS NOT NULL ORDER BY organisation",
                (row, _) -> standing(row));
    }

    void save(Collection<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        jdbc.update("""
                UPDATE intake t SET position = n.position, at = n.at, partition = n.partition,
                    next_offset = n.next_offset, halted_position = n.halted_position,
                    halted_reason = n.halted_reason, halted_since = n.halted_since
                FROM unnest(?::text[], ?::int8[], ?::timestamptz[], ?::int4[], ?::int8[], ?::int8[], ?::text[],
                    ?::timestamptz[]) AS n (organisation, position, at, partition, next_offset, halted_position,
                    halted_reason, halted_since)
                WHERE t.organisation = n.organisation""", parameters(List.copyOf(standings)));
    }

    private static @Nullable Object[] parameters(List<Standing> standings) {
        return new Object[]{texts(standings, Standing::organisation), texts(standings, Standing::position),
                texts(standings, Standing::at), texts(standings, s -> s.next() == null ? null : s.next().partition()),
                texts(standings, s -> s.next() == null ? null : s.next().offset()),
                texts(standings, s -> s.halt() == null ? null : s.halt().position()),
                texts(standings, s -> s.halt() == null ? null : s.halt().obstacle()),
                texts(standings, s -> s.halt() == null ? null : s.halt().since())};
    }

    private static @Nullable String[] texts(List<Standing> standings, Function<Standing, @Nullable Object> part) {
        return standings.stream().map(part).map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static String[] texts(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var next = row.getObject("next_offset") == null
                ? null
                : new Standing.Place(row.getInt("partition"), row.getLong("next_offset"));
        var since = moment(row, "halted_since");
        var halt = since == null
                ? null
                : new Standing.Halt(row.getLong("halted_position"), Obstacle.valueOf(row.getString("halted_reason")),
                        since);
        return new Standing(new OrganisationId(row.getString("organisation")), row.getLong("position"),
                moment(row, "at"), next, halt);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
