package nl.voortgang.query.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the events come from. */
enum Source {
    @JsonProperty("kafka")
    KAFKA
}
