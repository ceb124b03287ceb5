package nl.voortgang.query.statusupdate;

import java.time.Instant;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import org.jspecify.annotations.Nullable;

/**
 * An erratum.
 *
 * @param by who issued it
 * @param at when
 * @param original what the report said until then
 * @param corrected what it says since; absent until it is approved
 */
public record Correction(int number, String reason, PersonId by, Instant at, Content original,
        @Nullable Content corrected, @Nullable Instant correctedAt) {

    Correction corrected(Content correction, Instant moment) {
        return new Correction(number, reason, by, at, original, correction, moment);
    }
}
