package nl.voortgang.command.statusupdate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds the events of a report's updates, all in one look: asked for a few times a day, it costs no step a statement. */
@Component
class UpdateTurns implements Turns {

    private static final String EVENTS = """
            SELECT r.subject, e.type, e.payload FROM requested_update r JOIN event e USING (organisation, aggregate_id)
            WHERE r.organisation = ? AND r.report = ? ORDER BY r.subject, e.sequence""";

    private final JdbcClient jdbc;

    UpdateTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Turn> of(OrganisationId organisation, ReportId report) {
        var states = new LinkedHashMap<Subject, StatusUpdateState>();
        jdbc.sql(EVENTS).params(organisation.value(), report.toString()).query(row -> {
            var type = EventTypes.named(row.getString("type")).orElseThrow();
            var event = (StatusUpdateEvent) ContractJson.read(row.getBytes("payload"), type);
            states.merge(Subject.parse(row.getString("subject")),
                    StatusUpdate.after(new StatusUpdateState.NotRequested(), event),
                    (before, _) -> StatusUpdate.after(before, event));
        });
        return states.entrySet().stream().flatMap(each -> turn(each).stream()).toList();
    }

    private static Optional<Turn> turn(Map.Entry<Subject, StatusUpdateState> update) {
        return switch (update.getValue()) {
            case StatusUpdateState.Requested it -> turn(update, it.assignment(), UpdateState.REQUESTED);
            case StatusUpdateState.Returned it -> turn(update, it.assignment(), UpdateState.RETURNED);
            case StatusUpdateState.Submitted it -> turn(update, it.assignment(), UpdateState.SUBMITTED,
                    it.assignment().author(), it.submission().submitter());
            case StatusUpdateState.Reviewed it -> turn(update, it.assignment(), UpdateState.REVIEWED,
                    it.assignment().author(), it.submission().submitter(), it.review().by(), it.review().onBehalfOf());
            case StatusUpdateState.NotRequested _,StatusUpdateState.Approved _,StatusUpdateState.Frozen _ ->
                Optional.empty();
        };
    }

    private static Optional<Turn> turn(Map.Entry<Subject, StatusUpdateState> update, Assignment assignment,
            UpdateState state, @Nullable PersonId... barred) {
        return Optional.of(new Turn(update.getKey(), state, assignment.author(), assignment.controller(),
                assignment.portfolio(), Arrays.stream(barred).filter(Objects::nonNull).collect(Collectors.toSet())));
    }
}
