package nl.voortgang.query.worklist;

import java.time.LocalDate;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.statusupdate.State;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

/** A line of a work list, as the database gives it: it names its texts by where they stand. */
record Found(ReportId report, Subject subject, String name, int programme, String programmeName, State state,
        int version, Task task, @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf, @Nullable LocalDate deadline,
        boolean isLate, @Nullable TrafficLight light, @Nullable TrafficLight lightBefore, boolean erratum,
        @Nullable String reasonForLateness, boolean qualifiesForBulk, @Nullable Long submittedPosition,
        @Nullable String textsBefore) {

    StatusUpdateId id() {
        return new StatusUpdateId(report, subject);
    }

    Awaited awaited() {
        return new Awaited(id(), report, subject, name, programme, programmeName, state, version, task, turnOf,
                onBehalfOf, deadline, isLate, light, lightBefore, erratum);
    }
}
