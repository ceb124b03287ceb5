package nl.voortgang.command.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One organisation's checks, as those who ask for them see them. */
@Repository
class VerificationTable {

    private final JdbcClient jdbc;

    VerificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by absent when it was the time for it */
    record Row(long number, @Nullable PersonId by, Instant requestedAt, @Nullable Instant startedAt,
            @Nullable Instant endedAt, long size, long checked, long findings) {}

    /** @return its number, or that of the one that is not done yet */
    long request(OrganisationId organisation, PersonId by, Instant at) {
        jdbc.sql(
                "INSERT INTO verification (organisation, requested_by, requested_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(organisation.value(), by.value(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC)).update();
        return jdbc.sql("SELECT max(number) FROM verification WHERE organisation = ?").param(organisation.value())
                .query(Long.class).single();
    }

    /** The newest first. */
    List<Row> page(OrganisationId organisation, int size, long offset) {
        return jdbc.sql("SELECT * FROM verification WHERE organisation = ? ORDER BY number DESC LIMIT ? OFFSET ?")
                .params(organisation.value(), size, offset).query(VerificationTable::row).list();
    }

    long count(OrganisationId organisation) {
        return jdbc.sql("SELECT count(*) FROM verification WHERE organisation = ?").param(organisation.value())
                .query(Long.class).single();
    }

    Optional<Row> find(OrganisationId organisation, long number) {
        return jdbc.sql("SELECT * FROM verification WHERE organisation = ? AND number = ?")
                .params(organisation.value(), number).query(VerificationTable::row).optional();
    }

    List<Finding> findings(OrganisationId organisation, long number, int most) {
        return jdbc.sql("""
                SELECT kind, first_position, last_position, event_id FROM verification_finding
                WHERE organisation = ? AND number = ? ORDER BY place LIMIT ?""")
                .params(organisation.value(), number, most)
                .query((row, place) -> new Finding(Kind.valueOf(row.getString("kind")),
                        row.getObject("first_position", Long.class), row.getObject("last_position", Long.class),
                        row.getObject("event_id", UUID.class)))
                .list();
    }

    private static Row row(ResultSet row, int place) throws SQLException {
        String by = row.getString("requested_by");
        return new Row(row.getLong("number"), by == null ? null : new PersonId(by),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(), moment(row, "started_at"),
                moment(row, "ended_at"), row.getLong("size"), row.getLong("checked"), row.getLong("findings"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
