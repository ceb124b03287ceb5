package nl.voortgang.query.difference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A run of words that were kept, are gone or are new; never empty. */
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
