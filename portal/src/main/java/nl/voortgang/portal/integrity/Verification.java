package nl.voortgang.portal.integrity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A check of everything in the ledger.
 *
 * @param by absent when it was the time for it
 * @param size how many positions it looks at
 * @param checked how many of them it has looked at
 * @param count of what is wrong
 */
record Verification(long number, State state, @Nullable PersonId by, Instant requestedAt, @Nullable Instant endedAt,
        long size, long checked, long count) {

    /** With the first thousand of what it found. */
    record Found(Verification verification, List<Finding> findings) {}

    record Finding(String sentence, @Nullable Long from, @Nullable Long until, @Nullable String eventId) {}

    enum State {
        @JsonProperty("WACHT")
        WAITING,
        @JsonProperty("BEZIG")
        BUSY,
        @JsonProperty("IN_ORDE")
        IN_ORDER,
        @JsonProperty("AFWIJKINGEN")
        DIFFERENCES
    }

    public boolean over() {
        return endedAt != null;
    }

    public ZonedDateTime when() {
        return (endedAt == null ? requestedAt : endedAt).atZone(Act.ZONE);
    }
}
