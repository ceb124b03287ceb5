package nl.voortgang.portal.report;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.update.Task;
import org.jspecify.annotations.Nullable;

/** How far the updates of one report are. */
record Board(List<Programme> programmes) {

    record Programme(int number, String name, int total, int requested, int submitted, int reviewed, int returned,
            int approved, int frozen, int late, List<Due> due, List<Explained> explained) {

        public int ready() {
            return approved + frozen;
        }
    }

    record Due(@Nullable PersonId person, @Nullable PersonId onBehalfOf, Task task, @Nullable LocalDate deadline,
            int count, int late) {}

    record Explained(StatusUpdateId id, String name, @Nullable String reasonForLateness,
            @Nullable String reasonMissing) {}

    public int total() {
        return programmes.stream().mapToInt(Programme::total).sum();
    }

    public int ready() {
        return programmes.stream().mapToInt(Programme::ready).sum();
    }

    List<@Nullable PersonId> people() {
        List<@Nullable PersonId> people = new java.util.ArrayList<>();
        programmes.stream().flatMap(it -> it.due.stream()).forEach(it -> {
            people.add(it.person);
            people.add(it.onBehalfOf);
        });
        return people;
    }
}
