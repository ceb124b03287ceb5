package nl.voortgang.query.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

/** The progress reports of an organisation. Their calendar is for everybody in it; what they say is not. */
public final class Reports {

    private static final String ALL = """
            FROM progress_report WHERE valid_from <= :at AND :at < valid_to
            """;

    private Reports() {}

    /** @throws NotFound when the organisation has no such report */
    public static Report one(View view, ReportId id) {
        return view.sql("SELECT *" + ALL + "AND id = :id").with("id", id).one(Found.class)
                .map(Found::report)
                .orElseThrow(() -> new NotFound("Voortgangsrapportage " + id + " bestaat niet."));
    }

    /** Newest first. */
    static Page<Report> page(View view, Paging paging) {
        long total = view.sql("SELECT count(*)" + ALL).count();
        return paging
                .page(view.sql("SELECT *" + ALL + "ORDER BY budget_year DESC, ordinal DESC LIMIT :size OFFSET :offset")
                        .with("size", paging.size()).with("offset", paging.offset()).list(Found.class).stream()
                        .map(Found::report).toList(), total);
    }

    private record Found(ReportId id, int version, int budgetYear, int ordinal, String name, Report.State state,
            LocalDate referenceDate, LocalDate submissionDeadline, LocalDate reviewDeadline, LocalDate approvalDeadline,
            LocalDate collegeDate, @Nullable Integer goalTreeVersion, @Nullable Instant openedAt) {

        Report report() {
            return new Report(id, version, budgetYear, ordinal, name, state, referenceDate,
                    new Deadlines(submissionDeadline, reviewDeadline, approvalDeadline, collegeDate), goalTreeVersion,
                    openedAt);
        }
    }
}
