package nl.voortgang.portal.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a status update has come. */
public enum State {
    @JsonProperty("GEVRAAGD")
    REQUESTED,
    @JsonProperty("INGEDIEND")
    SUBMITTED,
    @JsonProperty("GETOETST")
    REVIEWED,
    @JsonProperty("TERUGGESTUURD")
    RETURNED,
    @JsonProperty("GEACCORDEERD")
    APPROVED,
    @JsonProperty("BEVROREN")
    FROZEN
}
