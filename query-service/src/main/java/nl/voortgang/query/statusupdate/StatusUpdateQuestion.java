package nl.voortgang.query.statusupdate;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.List;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.line.Lines;
import nl.voortgang.query.line.Place;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.StatusUpdate.Decision;
import org.jspecify.annotations.Nullable;

record StatusUpdateQuestion(StatusUpdateId id) {

    private static final String ONE = WITH_VISIBLE
            + """
                    SELECT name, programme, version, state, concerned, is_late, author, controller, portfolio, task, turn_of,
                        on_behalf_of, deadline, content_hash, submitted_position, reason_for_lateness, missing_because, erratum, submitter,
                        submitted_at, reviewer, reviewed_on_behalf_of, reviewed_at, approver, approved_on_behalf_of, approved_at
                    FROM visible WHERE report = :report AND subject = :subject""";

    StatusUpdate ask(View view) {
        return view.sql(ONE).with("report", id.report()).with("subject", id.subject()).one(Found.class)
                .map(found -> found.with(id, Past.of(id, view), takenOver(found.contentHash, view)))
                .orElseThrow(() -> new NotFound("Statusmelding " + id + " bestaat niet, of niet voor u."));
    }

    /** The update of the report before, under whatever code it had, when it says the very same. */
    private @Nullable StatusUpdateId takenOver(@Nullable ContentHash hash, View view) {
        return view.sql("""
                SELECT max(id) FROM progress_report
                WHERE id < :report AND state NOT IN ('PLANNED', 'CANCELLED', 'IMPORTED')
                    AND valid_from <= :at AND :at < valid_to HAVING count(*) > 0""")
                .with("report", id.report()).one(String.class).map(ReportId::parse)
                .flatMap(before -> view.sql(WITH_VISIBLE + """
                        SELECT report || '-' || subject FROM visible
                        WHERE report = :before AND subject = ANY (string_to_array(:subjects, ' '))
                            AND content_hash = :hash
                        ORDER BY sort_key""").with("before", before).with("subjects", subjectsIn(before, view))
                        .with("hash", hash).one(String.class))
                .map(StatusUpdateId::parse).orElse(null);
    }

    /** Only the first report of a year has to look at what the tree says of the year before. */
    private String subjectsIn(ReportId before, View view) {
        return id.subject() instanceof Subject.OfPerformance(PerformanceCode code)
                && !before.goalTree().equals(id.report().goalTree())
                        ? Lines.of(view).before(Place.of(id.report(), code)).stream()
                                .map(place -> place.code().value()).collect(Collectors.joining(" "))
                        : id.subject().toString();
    }

    private record Found(String name, int programme, int version, State state, boolean concerned, boolean isLate,
            PersonId author, PersonId controller, PortfolioCode portfolio, @Nullable Task task,
            @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf, @Nullable LocalDate deadline,
            @Nullable ContentHash contentHash,
            @Nullable Long submittedPosition, @Nullable String reasonForLateness, @Nullable String missingBecause,
            @Nullable Erratum erratum, @Nullable PersonId submitter, @Nullable Instant submittedAt,
            @Nullable PersonId reviewer, @Nullable PersonId reviewedOnBehalfOf, @Nullable Instant reviewedAt,
            @Nullable PersonId approver, @Nullable PersonId approvedOnBehalfOf, @Nullable Instant approvedAt) {

        StatusUpdate with(StatusUpdateId id, Past past, @Nullable StatusUpdateId takenOverFrom) {
            Past.Version current = submittedPosition == null ? null : past.submittedAt(submittedPosition);
            return new StatusUpdate(id, id.report(), id.subject(), name, programme, version, state, isLate, author,
                    controller, portfolio, task, turnOf, onBehalfOf, deadline,
                    current == null ? null : current.content(),
                    contentHash, reasonForLateness, missingBecause, takenOverFrom,
                    erratum, decision(submitter, null, submittedAt),
                    decision(reviewer, reviewedOnBehalfOf, reviewedAt),
                    decision(approver, approvedOnBehalfOf, approvedAt), concerned ? past.versions() : List.of(),
                    concerned ? past.remarks() : List.of(), concerned ? past.reopenings() : List.of(),
                    concerned ? past.errata() : past.finishedErrata());
        }

        private static @Nullable Decision decision(@Nullable PersonId by, @Nullable PersonId onBehalfOf,
                @Nullable Instant at) {
            return by == null || at == null ? null : new Decision(by, onBehalfOf, at);
        }
    }
}
