package nl.voortgang.query.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a rebuild fares. */
enum State {
    @JsonProperty("BEZIG")
    BUILDING,
    /** Something has to be repaired first. */
    @JsonProperty("GESTOPT")
    HALTED,
    @JsonProperty("GEANNULEERD")
    CANCELLED,
    @JsonProperty("IN_GEBRUIK")
    SERVING,
    /** Another generation took its place. */
    @JsonProperty("VERVANGEN")
    REPLACED
}
