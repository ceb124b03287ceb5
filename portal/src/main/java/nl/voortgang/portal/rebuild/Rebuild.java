package nl.voortgang.portal.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One time that everything was, or is being, built anew.
 *
 * @param source of the events
 * @param done how many events are in it
 * @param total how many there are
 * @param perSecond absent before the first
 * @param secondsLeft absent when it is over, or nothing can be said
 * @param reason why it was halted
 */
record Rebuild(int id, State state, String source, PersonId by, Instant startedAt, @Nullable Instant endedAt, long done,
        long total,
        @Nullable Long perSecond, @Nullable Long secondsLeft, @Nullable String reason) {

    private static final int MINUTE = 60;

    enum State {
        @JsonProperty("BEZIG")
        BUILDING,
        @JsonProperty("GESTOPT")
        HALTED,
        @JsonProperty("GEANNULEERD")
        CANCELLED,
        @JsonProperty("IN_GEBRUIK")
        SERVING,
        @JsonProperty("VERVANGEN")
        REPLACED
    }

    public boolean building() {
        return state == State.BUILDING;
    }

    public boolean unfinished() {
        return state == State.BUILDING || state == State.HALTED;
    }

    /** Rounded up; 0 for less than one, absent when nothing can be said. */
    public @Nullable Long minutesLeft() {
        return secondsLeft == null ? null : secondsLeft < MINUTE ? 0 : (secondsLeft + MINUTE - 1) / MINUTE;
    }

    public ZonedDateTime begun() {
        return startedAt.atZone(Act.ZONE);
    }

    public @Nullable ZonedDateTime ended() {
        return endedAt == null ? null : endedAt.atZone(Act.ZONE);
    }
}
