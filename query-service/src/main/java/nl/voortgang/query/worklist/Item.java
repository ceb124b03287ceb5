package nl.voortgang.query.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.difference.Differences;
import nl.voortgang.query.difference.Said;
import nl.voortgang.query.statusupdate.Past;
import nl.voortgang.query.statusupdate.State;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do now, with everything that it takes to decide.
 *
 * @param version for {@code If-Match}: how many acts there were
 * @param turnOf who is to do it: the person themselves, or their substitute of today, who may do it as well; absent when
 *            nobody in office may by four eyes and a concern controller reviews
 * @param onBehalfOf whom the person would do it for; absent when for themselves
 * @param deadline absent of an erratum: it has none
 * @param light of what is submitted now
 * @param lightBefore in the report before, also under another code in the year before; of several the worst
 * @param erratum it corrects what an adopted report says
 * @param qualifiesForBulk it may be approved together with others: green, and green before; or a programme's text, which a
 *            bulk approval names
 * @param content what is submitted now, with the hash that a decision must name; absent before it is submitted
 * @param remarks of reviews and returns, oldest first
 * @param previous what the report before says: of several that were merged all of them
 * @param previousVersion the text that was submitted before this one, because it was returned, withdrawn or reopened
 */
record Item(StatusUpdateId id, ReportId report, Subject subject, String name, int programme, String programmeName,
        State state, int version, Task task, @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf,
        @Nullable LocalDate deadline, boolean late, @Nullable TrafficLight light, @Nullable TrafficLight lightBefore,
        boolean erratum, boolean qualifiesForBulk, @Nullable Content content, @Nullable ContentHash contentHash,
        @Nullable String reasonForLateness, List<Past.Remark> remarks, List<Past.Reopening> reopenings,
        List<Previous> previous, @Nullable PreviousVersion previousVersion) {

    /**
     * @param imported from a report from before this system, which may say less
     * @param differences with what is submitted now; absent before it is submitted
     */
    record Previous(ReportId report, Subject subject, boolean imported, Said content,
            @Nullable Differences differences) {}

    /** @param number 1 for the first text */
    record PreviousVersion(int number, Differences differences) {}
}
