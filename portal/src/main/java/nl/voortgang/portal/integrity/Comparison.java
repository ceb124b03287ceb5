package nl.voortgang.portal.integrity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the read side says of what came in, beside what the ledger signed.
 *
 * @param position up to which that was seen
 */
record Comparison(State state, long position, @Nullable Difference problem) {

    record Difference(long from, long until, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(Act.ZONE);
        }
    }

    enum State {
        @JsonProperty("NIETS_ONDERTEKEND")
        NOTHING_SIGNED,
        @JsonProperty("IN_ORDE")
        IN_ORDER,
        @JsonProperty("AFWIJKING")
        DIFFERENCE
    }
}
