package nl.voortgang.command.statusupdate;

import java.util.List;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;

/** What the report before said of a performance. */
interface LightsBefore {

    /**
     * @param subject under the code it had then
     * @param report the last one before that was about it; null when there is none
     * @param light the one that counts in that report; null when none was approved or published
     */
    record Light(Subject subject, @Nullable ReportId report, @Nullable TrafficLight light) {}

    /** One, or those of all that were merged into this one. */
    List<Light> of(OrganisationId organisation, StatusUpdateId update);
}
