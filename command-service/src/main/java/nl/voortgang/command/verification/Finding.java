package nl.voortgang.command.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong.
 *
 * @param from the first position where it is; absent for an event that has none
 * @param until the last one
 * @param eventId the event as the event store names it, where there is one
 */
record Finding(Kind kind, @Nullable Long from, @Nullable Long until, @Nullable UUID eventId) {

    static Finding at(long position, Kind kind, @Nullable UUID eventId) {
        return new Finding(kind, position, position, eventId);
    }

    static Finding between(long from, long until, Kind kind) {
        return new Finding(kind, from, until, null);
    }

    static Finding outside(UUID eventId) {
        return new Finding(Kind.EVENT_OUTSIDE, null, null, eventId);
    }

    /** In order of position, with neighbours of which the same is missing as one. */
    static List<Finding> merged(List<Finding> findings) {
        var merged = new ArrayList<Finding>();
        findings.stream().sorted(Comparator.comparing(Finding::first).thenComparing(Finding::kind)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().goesOnIn(next)) {
                Finding last = merged.removeLast();
                merged.add(new Finding(last.kind(), last.from(), next.until(), null));
            } else {
                merged.add(next);
            }
        });
        return merged;
    }

    private boolean goesOnIn(Finding next) {
        return kind == next.kind && eventId == null && next.eventId == null && until != null
                && until + 1 == next.first();
    }

    private long first() {
        return from == null ? Long.MAX_VALUE : from;
    }
}
