package nl.voortgang.query.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.statusupdate.State;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

/**
 * In both lists deviations come first, then what is due soonest.
 *
 * @param waitingForMe what the person can do now
 * @param waitingForOthers what they take part in and another is to do
 */
record WorkList(List<Item> waitingForMe, List<Item> waitingForOthers) {

    /**
     * @param turnOf who is to do it; absent when nobody in office may by four eyes, and then a concern controller reviews
     * @param deadline absent of an erratum: it has none
     * @param light of what is submitted now
     * @param lightBefore in the report before, also under another code in the year before; of several the worst
     * @param erratum it corrects what an adopted report says
     */
    record Item(StatusUpdateId id, ReportId report, Subject subject, String name, State state, int version, Task task,
            @Nullable PersonId turnOf, @Nullable LocalDate deadline, boolean late, @Nullable TrafficLight light,
            @Nullable TrafficLight lightBefore, boolean erratum) {}
}
