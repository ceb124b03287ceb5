package nl.voortgang.query.board;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

/** How far the updates of one report are. */
record Board(ReportId report, List<Programme> programmes) {

    /**
     * How many updates there are in each state, the state of affairs of the programme itself included.
     *
     * @param late how many came in late or wait for somebody whose deadline has passed
     * @param explained those that came in late and those that the report goes without, with why
     */
    record Programme(int number, String name, int total, int requested, int submitted, int reviewed, int returned,
            int approved, int frozen, int late, List<Due> due, List<Explained> explained) {}

    /**
     * @param person absent when nobody in office may by four eyes
     * @param onBehalfOf whom a substitute who is due replaces
     * @param deadline absent of errata: they have none
     */
    record Due(@Nullable PersonId person, @Nullable PersonId onBehalfOf, Task task, @Nullable LocalDate deadline,
            int count, int late) {}

    /**
     * @param reasonForLateness given when it was submitted
     * @param reasonMissing given when the report was compiled
     */
    record Explained(StatusUpdateId id, String name, @Nullable String reasonForLateness,
            @Nullable String reasonMissing) {}
}
