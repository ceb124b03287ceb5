package nl.voortgang.command.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.wire.ContractJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table {@code reminder}. */
@Component
class Reminders {

    private static final String COLUMNS = "SELECT id, report, task, person, asked, reminded_at, updates FROM reminder";

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Reminders(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** With its mail. Given before for the same occasion, it is not given again. */
    void give(OrganisationId organisation, ReportId report, Task task, PersonId person, Occasion occasion,
            Collection<Subject> subjects, Instant now) {
        Optional<UUID> given = jdbc.sql("""
                INSERT INTO reminder (organisation, report, task, person, occasion, asked, reminded_at, updates)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING RETURNING id""")
                .params(organisation.value(), report.toString(), task.name(), person.value(), occasion.key(),
                        occasion.asked(), now.atOffset(ZoneOffset.UTC),
                        ContractJson.MAPPER.writeValueAsString(subjects))
                .query(UUID.class).optional();
        given.ifPresent(reminder -> outbox.post(organisation, person, occasion.digestDay(), now).ifPresent(
                mail -> jdbc.sql("UPDATE reminder SET mail = ? WHERE organisation = ? AND id = ?")
                        .params(mail, organisation.value(), reminder).update()));
    }

    /** Those that go in one mail, in the order in which they were given. */
    List<Reminder> inMail(OrganisationId organisation, UUID mail) {
        return jdbc.sql(COLUMNS + " WHERE organisation = ? AND mail = ? ORDER BY reminded_at, report, task")
                .params(organisation.value(), mail).query((row, number) -> reminder(row)).list();
    }

    /** Newest first. */
    List<Reminder> of(OrganisationId organisation, PersonId person, int size, long offset) {
        return jdbc.sql(COLUMNS + """
                 WHERE organisation = ? AND person = ?
                ORDER BY reminded_at DESC, report DESC, task, occasion LIMIT ? OFFSET ?""")
                .params(organisation.value(), person.value(), size, offset)
                .query((row, number) -> reminder(row)).list();
    }

    long count(OrganisationId organisation, PersonId person) {
        return jdbc.sql("SELECT count(*) FROM reminder WHERE organisation = ? AND person = ?")
                .params(organisation.value(), person.value()).query(Long.class).single();
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(row.getObject("id", UUID.class), ReportId.parse(row.getString("report")),
                Task.valueOf(row.getString("task")), new PersonId(row.getString("person")), row.getBoolean("asked"),
                row.getObject("reminded_at", OffsetDateTime.class).toInstant(),
                ContractJson.MAPPER.readValue(row.getString("updates"), new TypeReference<List<Subject>>() {
                }));
    }
}
