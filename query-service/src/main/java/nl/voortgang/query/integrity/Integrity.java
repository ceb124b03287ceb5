package nl.voortgang.query.integrity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is shown here is what the ledger signed.
 *
 * @param position up to which position that was seen
 * @param checkpoint the signed note that says so; absent while there is none
 * @param problem absent when all is in order
 */
record Integrity(State state, long position, @Nullable String checkpoint, @Nullable Difference problem) {

    /**
     * Where the first thing lies that is not what was signed.
     *
     * @param at when that was noticed
     */
    record Difference(long from, long until, Instant at) {}

    enum State {
        @JsonProperty("NIETS_ONDERTEKEND")
        NOTHING_SIGNED,
        @JsonProperty("IN_ORDE")
        IN_ORDER,
        @JsonProperty("AFWIJKING")
        DIFFERENCE
    }
}
