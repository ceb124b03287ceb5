package nl.voortgang.query.statusupdate;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.StatusUpdate.Decision;
import org.jspecify.annotations.Nullable;

record StatusUpdateQuestion(StatusUpdateId id) {

    StatusUpdate ask(View view) {
        return view
                .sql(WITH_VISIBLE
                        + """
                                , before AS (
                                    SELECT report || '-' || subject AS id, content_hash FROM visible
                                    WHERE subject = :subject AND report < :report AND report_state <> 'CANCELLED'
                                    ORDER BY report DESC LIMIT 1
                                )
                                SELECT name, programme, version, state, concerned, is_late, author, controller, portfolio, task, turn_of,
                                    deadline, submitted_position, reason_for_lateness, missing_because, erratum, submitter, submitted_at,
                                    reviewer, reviewed_at, approver, approved_at,
                                    (SELECT id FROM before b WHERE b.content_hash = v.content_hash) AS taken_over_from
                                FROM visible v WHERE report = :report AND subject = :subject""")
                .with("report", id.report()).with("subject", id.subject()).one(Found.class)
                .map(found -> found.with(id, Past.of(id, view)))
                .orElseThrow(() -> new NotFound("Statusmelding " + id + " bestaat niet, of niet voor u."));
    }

    private record Found(String name, int programme, int version, State state, boolean concerned, boolean isLate,
            PersonId author, PersonId controller, PortfolioCode portfolio, @Nullable Task task,
            @Nullable PersonId turnOf, @Nullable LocalDate deadline, @Nullable Long submittedPosition,
            @Nullable String reasonForLateness, @Nullable String missingBecause, @Nullable Erratum erratum,
            @Nullable PersonId submitter, @Nullable Instant submittedAt, @Nullable PersonId reviewer,
            @Nullable Instant reviewedAt, @Nullable PersonId approver, @Nullable Instant approvedAt,
            @Nullable StatusUpdateId takenOverFrom) {

        StatusUpdate with(StatusUpdateId id, Past past) {
            StatusUpdate.Version current = submittedPosition == null ? null : past.submittedAt(submittedPosition);
            return new StatusUpdate(id, id.report(), id.subject(), name, programme, version, state, isLate, author,
                    controller, portfolio, task, turnOf, deadline, current == null ? null : current.content(),
                    current == null ? null : current.contentHash(), reasonForLateness, missingBecause, takenOverFrom,
                    erratum, decision(submitter, submittedAt), decision(reviewer, reviewedAt),
                    decision(approver, approvedAt), concerned ? past.versions() : List.of(),
                    concerned ? past.remarks() : List.of(), concerned ? past.reopenings() : List.of(),
                    concerned ? past.errata() : past.finishedErrata());
        }

        private static @Nullable Decision decision(@Nullable PersonId by, @Nullable Instant at) {
            return by == null || at == null ? null : new Decision(by, at);
        }
    }
}
