package nl.voortgang.command.statusupdate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.command.report.UpdateStates;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code requested_update}. Where an update stands is read from its last event: asked for a few times a report, it
 * need not cost every step a statement.
 */
@Component
class StatusUpdateFacts implements UpdateStates {

    private static final String LAST_EVENTS = """
            SELECT subject, type, payload FROM requested_update r CROSS JOIN LATERAL (
                SELECT type, payload FROM event e WHERE e.aggregate_id = r.aggregate_id AND type <> ?
                ORDER BY sequence DESC LIMIT 1) last
            WHERE organisation = ? AND report = ? ORDER BY subject""";

    private final JdbcClient jdbc;

    StatusUpdateFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Subject, UpdateState> of(OrganisationId organisation, ReportId report) {
        var states = new LinkedHashMap<Subject, UpdateState>();
        jdbc.sql(LAST_EVENTS)
                .params(EventTypes.nameOf(StatusUpdateEvent.Reassigned.class), organisation.value(), report.toString())
                .query(row -> {
                    var type = EventTypes.named(row.getString("type")).orElseThrow();
                    var last = (StatusUpdateEvent) ContractJson.read(row.getBytes("payload"), type);
                    states.put(Subject.parse(row.getString("subject")), after(last));
                });
        return states;
    }

    /** In which of these reports the subject was asked for. */
    Set<ReportId> asking(OrganisationId organisation, Subject subject, Collection<ReportId> reports) {
        return reports.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                        SELECT report FROM requested_update
                        WHERE organisation = :organisation AND report IN (:reports) AND subject = :subject""")
                        .param("organisation", organisation.value()).param("subject", subject.toString())
                        .param("reports", reports.stream().map(ReportId::toString).toList())
                        .query((row, number) -> ReportId.parse(row.getString("report"))).set();
    }

    /** As long as the report is not adopted: an approval after that freezes at once. */
    private static UpdateState after(StatusUpdateEvent last) {
        return switch (last) {
            case StatusUpdateEvent.Requested _,StatusUpdateEvent.Withdrawn _ -> UpdateState.REQUESTED;
            case StatusUpdateEvent.Submitted _ -> UpdateState.SUBMITTED;
            case StatusUpdateEvent.Reviewed _ -> UpdateState.REVIEWED;
            case StatusUpdateEvent.Returned _,StatusUpdateEvent.Reopened _,StatusUpdateEvent.ErratumIssued _ ->
                UpdateState.RETURNED;
            case StatusUpdateEvent.Approved _,StatusUpdateEvent.Thawed _ -> UpdateState.APPROVED;
            case StatusUpdateEvent.Frozen _ -> UpdateState.FROZEN;
            case StatusUpdateEvent.Reassigned _ ->
                throw new IllegalArgumentException("says nothing of where it stands");
        };
    }

    @EventHandler
    void on(StatusUpdateEvent.Requested event) {
        StatusUpdateId id = event.statusUpdate();
        jdbc.sql("INSERT INTO requested_update (organisation, report, subject, aggregate_id) VALUES (?, ?, ?, ?)")
                .params(event.organisation().value(), id.report().toString(), id.subject().toString(),
                        event.aggregateId())
                .update();
    }
}
