package nl.voortgang.query.statusupdate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to happen next to a status update. */
public enum Task {
    /** By its author, by the submission deadline. */
    @JsonProperty("INDIENEN")
    SUBMIT,
    /** By the controller, by the review deadline. */
    @JsonProperty("TOETSEN")
    REVIEW,
    /** By the portfolio holder, by the approval deadline. */
    @JsonProperty("ACCORDEREN")
    APPROVE
}
