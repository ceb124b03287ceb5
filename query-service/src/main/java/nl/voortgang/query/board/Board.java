package nl.voortgang.query.board;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

/** How far the updates of one report are. */
record Board(ReportId report, List<Programme> programmes) {

    /**
     * How many updates there are in each state, the state of affairs of the programme itself included.
     *
     * @param late how many came in late or wait for somebody whose deadline has passed
     */
    record Programme(int number, String name, int total, int requested, int submitted, int reviewed, int returned,
            int approved, int late, List<Due> due) {}

    /** @param person absent when nobody in office may by four eyes */
    record Due(@Nullable PersonId person, Task task, LocalDate deadline, int count, int late) {}
}
