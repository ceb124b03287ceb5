package nl.voortgang.command.bulkapproval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.problem.Problem;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Requested;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables {@code bulk_approval} and {@code bulk_approval_item}: what was asked, from the moment it was accepted, and what
 * came of it so far.
 */
@Component
class Outcomes {

    private static final String PROGRESS = """
            SELECT id, requested_at, count(*) AS total, count(*) FILTER (WHERE outcome <> 'WAITING') AS done,
                count(*) FILTER (WHERE outcome = 'APPROVED') AS approved,
                count(*) FILTER (WHERE outcome = 'REFUSED') AS refused
            FROM bulk_approval JOIN bulk_approval_item USING (organisation, id)
            WHERE organisation = :organisation AND person = :person %s
            GROUP BY id, requested_at""";

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param version how many acts the update has with its approval; null when it was not approved
     * @param problem why it was refused, otherwise null
     */
    record Item(StatusUpdateId statusUpdate, Outcome outcome, @Nullable Long version, @Nullable Problem problem) {}

    @EventHandler
    void on(Requested event) {
        String organisation = event.organisation().value();
        UUID id = event.bulkApproval().value();
        jdbc.sql("INSERT INTO bulk_approval (organisation, id, person, requested_at) VALUES (?, ?, ?, ?)")
                .params(organisation, id, event.act().by().value(),
                        OffsetDateTime.ofInstant(event.act().at(), ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO bulk_approval_item (organisation, id, place, status_update)
                SELECT ?, ?, place, status_update FROM unnest(?) WITH ORDINALITY AS named (status_update, place)""")
                .params(organisation, id,
                        event.seen().stream().map(each -> each.statusUpdate().toString()).toArray(String[]::new))
                .update();
    }

    Set<StatusUpdateId> waiting(OrganisationId organisation, BulkApprovalId id) {
        return jdbc.sql("""
                SELECT status_update FROM bulk_approval_item
                WHERE organisation = ? AND id = ? AND outcome = 'WAITING'""").params(organisation.value(), id.value())
                .query((row, number) -> StatusUpdateId.parse(row.getString("status_update"))).set();
    }

    /** Approved is approved, also when another instance of the service had been refused a moment before. */
    int approved(OrganisationId organisation, BulkApprovalId id, StatusUpdateId update, long version) {
        return jdbc.sql("""
                UPDATE bulk_approval_item SET outcome = 'APPROVED', version = ?, problem = NULL
                WHERE organisation = ? AND id = ? AND status_update = ?""")
                .params(version, organisation.value(), id.value(), update.toString()).update();
    }

    int refused(OrganisationId organisation, BulkApprovalId id, StatusUpdateId update, Problem problem) {
        return jdbc.sql("""
                UPDATE bulk_approval_item SET outcome = 'REFUSED', problem = ?::jsonb
                WHERE organisation = ? AND id = ? AND status_update = ? AND outcome = 'WAITING'""")
                .params(ContractJson.MAPPER.writeValueAsString(problem), organisation.value(), id.value(),
                        update.toString())
                .update();
    }

    /** Only to who asked for it. */
    Optional<Progress> progress(OrganisationId organisation, PersonId person, BulkApprovalId id) {
        return jdbc.sql(PROGRESS.formatted("AND id = :id")).param("organisation", organisation.value())
                .param("person", person.value()).param("id", id.value())
                .query((row, number) -> progress(row)).optional();
    }

    /** Of all that a person asked for, the newest first. */
    List<Progress> page(OrganisationId organisation, PersonId person, Paging paging) {
        return jdbc.sql(PROGRESS.formatted("") + " ORDER BY requested_at DESC, id LIMIT :size OFFSET :offset")
                .param("organisation", organisation.value()).param("person", person.value())
                .param("size", paging.size()).param("offset", paging.offset())
                .query((row, number) -> progress(row)).list();
    }

    long count(OrganisationId organisation, PersonId person) {
        return jdbc.sql("SELECT count(*) FROM bulk_approval WHERE organisation = ? AND person = ?")
                .params(organisation.value(), person.value()).query(Long.class).single();
    }

    /** In the order in which they were named. */
    List<Item> items(OrganisationId organisation, BulkApprovalId id) {
        return jdbc.sql("""
                SELECT status_update, outcome, version, problem FROM bulk_approval_item
                WHERE organisation = ? AND id = ? ORDER BY place""").params(organisation.value(), id.value())
                .query((row, number) -> item(row)).list();
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(new BulkApprovalId(row.getObject("id", UUID.class)),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(), row.getInt("total"),
                row.getInt("done"), row.getInt("approved"), row.getInt("refused"));
    }

    private static Item item(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        return new Item(StatusUpdateId.parse(row.getString("status_update")), Outcome.valueOf(row.getString("outcome")),
                row.getObject("version", Long.class),
                problem == null ? null : ContractJson.MAPPER.readValue(problem, Problem.class));
    }
}
