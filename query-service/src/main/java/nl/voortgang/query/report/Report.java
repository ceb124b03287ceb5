package nl.voortgang.query.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A progress report as it is told to who asks.
 *
 * @param referenceDate absent where a report that was taken over does not tell it
 * @param deadlines absent of a report that was taken over
 * @param goalTreeVersion the version of the tree it was opened on; absent before
 * @param missing what it was compiled without; absent before, and for who may not read yet what the report says
 * @param reason why it was last rescheduled, sent back to open or cancelled
 */
public record Report(ReportId id, int version, int budgetYear, int ordinal, String name, State state,
        @Nullable LocalDate referenceDate, @Nullable Deadlines deadlines, @Nullable Integer goalTreeVersion,
        @Nullable Instant openedAt, @Nullable Instant compiledAt, @Nullable List<Missing> missing,
        @Nullable Adoption adoption, @Nullable Sending sending, @Nullable Sending publication,
        @Nullable String reason) {

    /** The college's decision. */
    public record Adoption(String decisionNumber, LocalDate decisionDate) {}

    /** To the council, or to everybody. */
    public record Sending(LocalDate date, String reference) {}

    public enum State {
        @JsonProperty("GEPLAND")
        PLANNED,
        @JsonProperty("OPEN")
        OPEN,
        @JsonProperty("SAMENGESTELD")
        COMPILED,
        @JsonProperty("VASTGESTELD")
        ADOPTED,
        @JsonProperty("AANGEBODEN")
        SENT,
        @JsonProperty("GEPUBLICEERD")
        PUBLISHED,
        @JsonProperty("GEANNULEERD")
        CANCELLED,
        /** From before this system: taken over, not decided here. */
        @JsonProperty("INGELEZEN")
        IMPORTED
    }
}
