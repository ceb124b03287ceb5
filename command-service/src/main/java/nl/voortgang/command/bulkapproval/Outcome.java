package nl.voortgang.command.bulkapproval;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of one update in a bulk approval. */
enum Outcome {
    /** Not decided on yet. */
    @JsonProperty("WACHT")
    WAITING,
    @JsonProperty("GEACCORDEERD")
    APPROVED,
    @JsonProperty("GEWEIGERD")
    REFUSED
}
