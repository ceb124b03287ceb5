package nl.voortgang.portal.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A run of words that were kept, are gone or are new. */
public record Segment(Kind kind, String text) {

    public enum Kind {
        @JsonProperty("GELIJK")
        UNCHANGED,
        @JsonProperty("VERVALLEN")
        REMOVED,
        @JsonProperty("TOEGEVOEGD")
        ADDED
    }
}
