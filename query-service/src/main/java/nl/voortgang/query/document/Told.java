package nl.voortgang.query.document;

import static nl.voortgang.query.reading.Visibility.ADOPTED;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.document.ReportDocument.Before;
import nl.voortgang.query.document.ReportDocument.Correction;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.Past;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of one subject.
 *
 * @param content absent of what is missing, and in a report that is not adopted of what is not submitted
 */
record Told(Subject subject, PortfolioCode portfolio, @Nullable Content content, @Nullable String reasonForLateness,
        @Nullable String reasonMissing, List<Correction> errata) {

    /** Once adopted what it says, before that what was submitted last. */
    static Map<Subject, Told> of(ReportId report, View view) {
        return view
                .sql("""
                        SELECT u.subject, u.portfolio, r.missing ->> u.subject AS reason_missing, COALESCE(u.errata, 0) AS errata,
                            CASE WHEN %s THEN u.said_late_because ELSE u.reason_for_lateness END AS reason_for_lateness, c.payload
                        FROM status_update u
                        JOIN progress_report r ON r.id = u.report AND r.valid_from <= :at AND :at < r.valid_to
                        LEFT JOIN change c ON c.position = CASE WHEN %s THEN u.said_position ELSE u.submitted_position END
                        WHERE u.report = :report AND u.valid_from <= :at AND :at < u.valid_to"""
                        .formatted(ADOPTED, ADOPTED))
                .with("report", report).list(Found.class).stream().map(found -> found.told(report, view))
                .collect(Collectors.toMap(Told::subject, told -> told));
    }

    boolean late() {
        return reasonForLateness != null;
    }

    boolean missing() {
        return reasonMissing != null;
    }

    @Nullable
    TrafficLight light() {
        return content instanceof Content.OfPerformance performance ? performance.light() : null;
    }

    List<Bullet> bullets() {
        return content instanceof Content.OfProgramme programme ? programme.stateOfAffairs() : List.of();
    }

    /** What is to be said of a light beside the lights before it. */
    record Seen(List<Before> before, @Nullable Boolean changed, boolean thirdOrangeInARow, boolean greenToRed) {}

    private record Found(Subject subject, PortfolioCode portfolio, @Nullable String reasonMissing, int errata,
            @Nullable String reasonForLateness, byte @Nullable [] payload) {

        Told told(ReportId report, View view) {
            Content content = payload == null ? null
                    : ((Submitted) ContractJson.read(payload, Submitted.class)).content();
            return new Told(subject, portfolio, content, reasonForLateness, reasonMissing,
                    errata == 0 ? List.of() : corrections(new StatusUpdateId(report, subject), view));
        }

        private static List<Correction> corrections(StatusUpdateId id, View view) {
            return Past.of(id, view).finishedErrata().stream()
                    .map(it -> new Correction(it.number(), it.reason(), Objects.requireNonNull(it.correctedAt()),
                            it.original(), Objects.requireNonNull(it.corrected())))
                    .toList();
        }
    }
}
