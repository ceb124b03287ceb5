package nl.voortgang.portal.update;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * @param state that it came with: reviewed or returned
 * @param onBehalfOf whom the reviewer or holder replaced
 */
public record Remark(State state, String text, PersonId by, @Nullable PersonId onBehalfOf, Instant at) {

    /** On the clocks of the Netherlands. */
    public ZonedDateTime when() {
        return at.atZone(Act.ZONE);
    }
}
