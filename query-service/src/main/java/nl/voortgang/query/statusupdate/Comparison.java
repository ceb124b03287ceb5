package nl.voortgang.query.statusupdate;

import java.util.List;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.difference.Differences;
import org.jspecify.annotations.Nullable;

/**
 * A text of an update beside others.
 *
 * @param number of the text, 1 for the first; absent for who is told no versions and reads what the report says
 * @param comparedWith one version, or what the report before says: of several that were merged all, none when it is new
 */
record Comparison(StatusUpdateId id, @Nullable Integer number, List<Against> comparedWith) {

    /**
     * @param number of a version of the same update; absent when it is what the report before says
     * @param imported in a report from before this system, which may say less
     */
    record Against(ReportId report, Subject subject, @Nullable Integer number, boolean imported,
            Differences differences) {}
}
