package nl.voortgang.portal.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to happen next to a status update. */
public enum Task {
    @JsonProperty("INDIENEN")
    SUBMIT,
    @JsonProperty("TOETSEN")
    REVIEW,
    @JsonProperty("ACCORDEREN")
    APPROVE
}
