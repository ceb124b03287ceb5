package nl.voortgang.query.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * A progress report as it is told to who asks.
 *
 * @param goalTreeVersion the version of the tree it was opened on; absent before
 */
public record Report(ReportId id, int version, int budgetYear, int ordinal, String name, State state,
        LocalDate referenceDate, Deadlines deadlines, @Nullable Integer goalTreeVersion, @Nullable Instant openedAt) {

    public enum State {
        @JsonProperty("GEPLAND")
        PLANNED,
        @JsonProperty("OPEN")
        OPEN
    }
}
