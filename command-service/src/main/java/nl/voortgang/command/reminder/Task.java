package nl.voortgang.command.reminder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.contract.report.Deadlines;

/** What somebody is reminded of. */
public enum Task {
    /** By the author, before the submission deadline. */
    @JsonProperty("INDIENEN")
    SUBMIT,
    /** By the controller, before the review deadline. */
    @JsonProperty("TOETSEN")
    REVIEW,
    /** By the portfolio holder, before the approval deadline. */
    @JsonProperty("ACCORDEREN")
    APPROVE,
    /** For the concern controller: who is due with what. */
    @JsonProperty("OVERZICHT")
    OVERVIEW;

    /** Those of whom each has a deadline. */
    public static final List<Task> STEPS = List.of(SUBMIT, REVIEW, APPROVE);

    /** The one that an update waits for. */
    static Task next(UpdateState state) {
        return switch (state) {
            case REQUESTED, RETURNED -> SUBMIT;
            case SUBMITTED -> REVIEW;
            case REVIEWED -> APPROVE;
            case APPROVED, FROZEN -> throw new IllegalArgumentException("nothing is left to do: " + state);
        };
    }

    /** The last day for it; of an overview that of the report's last step. */
    public LocalDate deadline(Deadlines calendar) {
        return switch (this) {
            case SUBMIT -> calendar.submission();
            case REVIEW -> calendar.review();
            case APPROVE, OVERVIEW -> calendar.approval();
        };
    }
}
