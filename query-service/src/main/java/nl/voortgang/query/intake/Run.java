package nl.voortgang.query.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.query.versions.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The events of one organisation that follow on its position, and what stands in the way of the one after them.
 *
 * @param standing as it was before
 */
record Run(Standing standing, List<Step> steps, @Nullable Block block) {

    record Step(Arrival arrival, Entry entry) {}

    /** @param detail for the log; never from an event's content */
    record Block(Arrival arrival, Obstacle obstacle, String detail) {}

    /** Takes what connects, in order; what was seen before is passed over, and nothing follows an obstacle. */
    static Run of(Standing standing, List<Arrival> arrivals) {
        var steps = new ArrayList<Step>();
        long position = standing.position();
        for (Arrival arrival : arrivals) {
            if (arrival.position() <= position) {
                continue;
            }
            if (arrival.position() > position + 1) {
                return new Run(standing, steps, new Block(arrival, Obstacle.GAP,
                        "%d follows %d".formatted(arrival.position(), position)));
            }
            try {
                steps.add(new Step(arrival, arrival.entry()));
                position = arrival.position();
            } catch (Unfit unfit) {
                return new Run(standing, steps, new Block(arrival, unfit.obstacle(), "cannot be read"));
            }
        }
        return new Run(standing, steps, null);
    }

    List<Entry> entries() {
        return steps.stream().map(Step::entry).toList();
    }

    /** One of the steps as a run of its own. */
    Run step(int index) {
        return new Run(standing, steps.subList(index, index + 1), null);
    }

    /** Only the first steps were made; the next one met an obstacle. */
    Run stoppedAfter(int made, Obstacle obstacle, String detail) {
        return new Run(standing, steps.subList(0, made), new Block(steps.get(made).arrival(), obstacle, detail));
    }

    boolean advances() {
        return !steps.isEmpty();
    }

    /** Where the organisation stands after these steps. */
    Standing reached() {
        return steps.isEmpty()
                ? standing
                : standing.advanced(steps.getLast().arrival(), steps.getLast().entry().event().act().at());
    }
}
