package nl.voortgang.portal.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** A progress report and how far it has come. */
record Report(ReportId id, int version, int budgetYear, int ordinal, String name, State state,
        @Nullable LocalDate referenceDate, @Nullable Deadlines deadlines, @Nullable List<Missing> missing,
        @Nullable Adoption adoption, @Nullable Sending sending, @Nullable Sending publication,
        @Nullable String reason) {

    record Missing(String subject, String reason) {}

    record Adoption(String decisionNumber, LocalDate decisionDate) {}

    record Sending(LocalDate date, String reference) {}

    enum State {
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
        @JsonProperty("INGELEZEN")
        IMPORTED
    }

    public boolean opened() {
        return state != State.PLANNED && state != State.CANCELLED && state != State.IMPORTED;
    }

    /** Whether it can be read as a report. */
    public boolean readable() {
        return state == State.ADOPTED || state == State.SENT || state == State.PUBLISHED || state == State.IMPORTED;
    }

    public boolean reschedulable() {
        return state == State.PLANNED || state == State.OPEN || state == State.COMPILED;
    }
}
