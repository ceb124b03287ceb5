package nl.voortgang.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who decided something and when.
 *
 * @param by the person who acted, or {@link PersonId#SYSTEM}
 * @param onBehalfOf the person replaced ("namens"), or null when the person acted for themselves
 * @param at the moment of the decision, in whole milliseconds
 */
public record Act(PersonId by, @Nullable PersonId onBehalfOf, Instant at) {

    /** The zone in which a municipality's dates and deadlines are counted. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Act { at = at.truncatedTo(ChronoUnit.MILLIS); }

    public static Act of(PersonId by, Instant at) {
        return new Act(by, null, at);
    }

    /** The calendar day of the decision in the municipality. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
