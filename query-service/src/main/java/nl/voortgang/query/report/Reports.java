package nl.voortgang.query.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.reading.Visibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The progress reports of an organisation. Their calendar is for everybody in it; what they say is not. */
public final class Reports {

    private static final String ALL = """
            FROM progress_report r WHERE valid_from <= :at AND :at < valid_to
            """;
    /** What it goes without is part of what it says. */
    private static final String EACH = "SELECT *, CASE WHEN %s THEN missing END AS told_missing "
            .formatted(Visibility.REPORT);

    private static final TypeReference<TreeMap<String, String>> REASONS = new TypeReference<>() {
    };

    private Reports() {}

    /** @throws NotFound when the organisation has no such report */
    public static Report one(View view, ReportId id) {
        return one(view, id, "true")
                .orElseThrow(() -> new NotFound("Voortgangsrapportage " + id + " bestaat niet."));
    }

    /** @param condition on a report {@code r}, as {@link nl.voortgang.query.reading.Visibility} has them */
    public static Optional<Report> one(View view, ReportId id, String condition) {
        return view.sql(EACH + ALL + "AND id = :id AND " + condition).with("id", id).one(Found.class)
                .map(Found::report);
    }

    /** Newest first. */
    public static Page<Report> page(View view, Paging paging, String condition) {
        String all = ALL + "AND " + condition;
        long total = view.sql("SELECT count(*)" + all).count();
        return paging
                .page(view.sql(EACH + all + " ORDER BY budget_year DESC, ordinal DESC LIMIT :size OFFSET :offset")
                        .with("size", paging.size()).with("offset", paging.offset()).list(Found.class).stream()
                        .map(Found::report).toList(), total);
    }

    private record Found(ReportId id, int version, int budgetYear, int ordinal, String name, Report.State state,
            @Nullable LocalDate referenceDate, @Nullable LocalDate submissionDeadline,
            @Nullable LocalDate reviewDeadline, @Nullable LocalDate approvalDeadline, @Nullable LocalDate collegeDate,
            @Nullable Integer goalTreeVersion, @Nullable Instant openedAt, @Nullable Instant compiledAt,
            @Nullable String toldMissing, @Nullable String decisionNumber, @Nullable LocalDate decisionDate,
            @Nullable LocalDate sentOn, @Nullable String sentReference, @Nullable LocalDate publishedOn,
            @Nullable String publishedReference, @Nullable String reason) {

        Report report() {
            return new Report(id, version, budgetYear, ordinal, name, state, referenceDate, deadlines(),
                    goalTreeVersion, openedAt, compiledAt, toldMissing == null ? null : missing(toldMissing),
                    decisionNumber == null || decisionDate == null
                            ? null
                            : new Report.Adoption(decisionNumber, decisionDate),
                    sending(sentOn, sentReference), sending(publishedOn, publishedReference), reason);
        }

        private @Nullable Deadlines deadlines() {
            return submissionDeadline == null || reviewDeadline == null || approvalDeadline == null
                    || collegeDate == null
                            ? null
                            : new Deadlines(submissionDeadline, reviewDeadline, approvalDeadline, collegeDate);
        }

        private static List<Missing> missing(String reasons) {
            return ContractJson.MAPPER.readValue(reasons, REASONS).entrySet().stream()
                    .map(it -> new Missing(Subject.parse(it.getKey()), it.getValue())).toList();
        }

        private static Report.@Nullable Sending sending(@Nullable LocalDate on, @Nullable String reference) {
            return on == null || reference == null ? null : new Report.Sending(on, reference);
        }
    }
}
