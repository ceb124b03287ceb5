package nl.voortgang.portal.integrity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it was signed.
 *
 * @param size up to which position
 * @param text the signed note, as others check it
 */
record Checkpoint(String origin, long size, String root, Instant madeAt, List<Signed> signatures, String text) {

    /** @param at when a witness says that it signed */
    record Signed(String name, String keyId, Signer by, @Nullable Instant at) {

        public @Nullable ZonedDateTime when() {
            return at == null ? null : at.atZone(Act.ZONE);
        }
    }

    enum Signer {
        @JsonProperty("GROOTBOEK")
        LEDGER,
        @JsonProperty("GETUIGE")
        WITNESS,
        @JsonProperty("ONBEKEND")
        UNKNOWN
    }

    public ZonedDateTime when() {
        return madeAt.atZone(Act.ZONE);
    }
}
