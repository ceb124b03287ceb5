package nl.voortgang.query.statusupdate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether what a report says was corrected. */
public enum Erratum {
    @JsonProperty("LOOPT")
    RUNNING,
    @JsonProperty("VERWERKT")
    DONE
}
