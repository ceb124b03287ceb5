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

/**
 * What somebody takes part in and another is to do.
 *
 * @param turnOf who is to do it; absent when nobody in office may by four eyes, and then a concern controller reviews
 * @param onBehalfOf whom that person replaces
 * @param deadline absent of an erratum: it has none
 * @param light of what is submitted now
 * @param lightBefore in the report before, also under another code in the year before; of several the worst
 * @param erratum it corrects what an adopted report says
 */
record Awaited(StatusUpdateId id, ReportId report, Subject subject, String name, int programme, String programmeName,
        State state, int version, Task task, @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf,
        @Nullable LocalDate deadline, boolean late, @Nullable TrafficLight light, @Nullable TrafficLight lightBefore,
        boolean erratum) {}
