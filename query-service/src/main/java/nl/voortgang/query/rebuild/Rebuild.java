package nl.voortgang.query.rebuild;

import java.time.Instant;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A generation of the read models that was or is being built.
 *
 * @param endedAt since when it serves, or is cancelled or replaced
 * @param done how many events are in it, of all organisations
 * @param total how many are in the one that serves
 * @param perSecond events, since it was begun; absent before the first
 * @param secondsLeft absent when it is over, or nothing can be said
 * @param reason why it was halted
 * @param organisation the caller's own; absent when it has nothing yet, or the tables are no longer there
 */
record Rebuild(int id, State state, Source source, PersonId by, Instant startedAt, @Nullable Instant endedAt, long done,
        long total, @Nullable Long perSecond, @Nullable Long secondsLeft, @Nullable String reason,
        @Nullable Own organisation) {

    /**
     * @param position up to which the organisation's events are in it
     * @param total the position that the one that serves is at
     * @param haltedAt the position that it cannot pass
     */
    record Own(long position, long total, @Nullable Long haltedAt) {}
}
