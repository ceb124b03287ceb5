package nl.voortgang.command.statusupdate;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.command.report.UpdateStates;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code status_update_state}. */
@Component
class StatusUpdateFacts implements UpdateStates {

    private final JdbcClient jdbc;

    StatusUpdateFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Subject, UpdateState> of(OrganisationId organisation, ReportId report) {
        var states = new LinkedHashMap<Subject, UpdateState>();
        jdbc.sql("""
                SELECT subject, state FROM status_update_state
                WHERE organisation = ? AND report = ? ORDER BY subject""")
                .params(organisation.value(), report.toString())
                .query(row -> {
                    states.put(Subject.parse(row.getString("subject")), UpdateState.valueOf(row.getString("state")));
                });
        return states;
    }

    @EventHandler
    void on(StatusUpdateEvent event) {
        switch (event) {
            case StatusUpdateEvent.Requested _ -> requested(event);
            case StatusUpdateEvent.Submitted _ -> now(event, UpdateState.SUBMITTED);
            case StatusUpdateEvent.Withdrawn _ -> now(event, UpdateState.REQUESTED);
            case StatusUpdateEvent.Reviewed _ -> now(event, UpdateState.REVIEWED);
            case StatusUpdateEvent.Returned _,StatusUpdateEvent.Reopened _ -> now(event, UpdateState.RETURNED);
            case StatusUpdateEvent.Approved _ -> set(event, """
                    state = CASE WHEN erratum THEN 'FROZEN' ELSE 'APPROVED' END, erratum = false""");
            case StatusUpdateEvent.Frozen _ -> now(event, UpdateState.FROZEN);
            case StatusUpdateEvent.Thawed _ -> now(event, UpdateState.APPROVED);
            case StatusUpdateEvent.ErratumIssued _ -> set(event, "state = 'RETURNED', erratum = true");
            case StatusUpdateEvent.Reassigned _ -> {}
        }
    }

    private void requested(StatusUpdateEvent event) {
        StatusUpdateId id = event.statusUpdate();
        jdbc.sql("""
                INSERT INTO status_update_state (organisation, report, subject, state)
                VALUES (?, ?, ?, 'REQUESTED')""")
                .params(event.organisation().value(), id.report().toString(), id.subject().toString()).update();
    }

    private void now(StatusUpdateEvent event, UpdateState state) {
        set(event, "state = '" + state + "'");
    }

    private void set(StatusUpdateEvent event, String change) {
        StatusUpdateId id = event.statusUpdate();
        jdbc.sql("UPDATE status_update_state SET " + change + " WHERE organisation = ? AND report = ? AND subject = ?")
                .params(event.organisation().value(), id.report().toString(), id.subject().toString()).update();
    }
}
