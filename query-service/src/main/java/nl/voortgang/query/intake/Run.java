package nl.voortgang.query.intake;

import java.time.Instant;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.query.versions.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The events of one organisation that follow on its position, and what stands in the way of the one after them.
 *
 * @param standing as it was before
 * @param arrivals all there were, of which the steps are made
 */
record Run(Standing standing, List<Arrival> arrivals, List<Step> steps, @Nullable Block block) {

    record Step(Arrival arrival, Entry entry) {}

    /** @param detail for the log; never from an event's content */
    record Block(Arrival arrival, Obstacle obstacle, String detail) {

        static Block gap(Arrival arrival, long position) {
            return new Block(arrival, Obstacle.GAP, "%d follows %d".formatted(arrival.position(), position));
        }
    }

    /**
     * Takes what connects, in the order of the ledger. What was seen before is passed over; of an event that was sent more
     * than once, any will do.
     */
    static Run of(Standing standing, List<Arrival> arrivals) {
        var steps = new ArrayList<Step>();
        long position = standing.position();
        Block block = null;
        for (Arrival arrival : arrivals.stream().sorted(comparingLong(Arrival::position)).toList()) {
            if (arrival.position() <= position) {
                continue;
            }
            if (arrival.position() > position + 1) {
                return new Run(standing, arrivals, steps, block != null ? block : Block.gap(arrival, position));
            }
            try {
                steps.add(new Step(arrival, arrival.entry()));
                position = arrival.position();
                block = null;
            } catch (Unfit unfit) {
                block = block != null ? block : new Block(arrival, unfit.obstacle(), "cannot be read");
            }
        }
        return new Run(standing, arrivals, steps, block);
    }

    List<Entry> entries() {
        return steps.stream().map(Step::entry).toList();
    }

    /** One of the steps as a run of its own. */
    Run step(int index) {
        return new Run(standing, List.of(), steps.subList(index, index + 1), null);
    }

    /** Only the first steps were made; the next one met an obstacle. */
    Run stoppedAfter(int made, Obstacle obstacle, String detail) {
        return new Run(standing, arrivals, steps.subList(0, made),
                new Block(steps.get(made).arrival(), obstacle, detail));
    }

    boolean advances() {
        return !steps.isEmpty();
    }

    /** What could not be applied. */
    List<Arrival> left() {
        return block == null
                ? List.of()
                : arrivals.stream().filter(arrival -> arrival.position() > reached().position()).toList();
    }

    /** Where the organisation stands after these steps. */
    Standing reached() {
        return steps.isEmpty()
                ? standing
                : standing.advanced(steps.getLast().arrival(), steps.getLast().entry().event().act().at());
    }
}
