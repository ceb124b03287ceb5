package nl.voortgang.query.intake;

import java.time.Instant;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How far one organisation has come.
 *
 * @param position of the last event applied, 0 before the first
 * @param at the moment that event was decided
 * @param next where the organisation's next event is to be found
 */
record Standing(OrganisationId organisation, long position, @Nullable Instant at, @Nullable Place next,
        @Nullable Halt halt) {

    /** @param offset within the partition */
    record Place(int partition, long offset) {}

    /** @param position of the event that cannot be applied */
    record Halt(long position, Obstacle obstacle, Instant since) {}

    /** Whatever stood in the way does so no longer once the organisation is past it. */
    Standing advanced(Arrival last, Instant decided) {
        Place place = new Place(last.record().partition(), last.offset() + 1);
        Halt remaining = halt != null && halt.position() > last.position() ? halt : null;
        return new Standing(organisation, last.position(), decided, place, remaining);
    }

    Standing halted(Obstacle obstacle, Instant now) {
        return new Standing(organisation, position, at, next, new Halt(position + 1, obstacle, now));
    }

    boolean haltedBy(Obstacle obstacle) {
        return halt != null && halt.position() == position + 1 && halt.obstacle() == obstacle;
    }
}
