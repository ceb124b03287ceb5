package nl.voortgang.portal.statusupdate;

import java.util.List;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.update.Differences;
import org.jspecify.annotations.Nullable;

/**
 * A text beside others.
 *
 * @param comparedWith one version, or what the report before says: of several that were merged all, none when it is new
 */
record Comparison(List<Against> comparedWith) {

    static final Comparison NONE = new Comparison(List.of());

    /** @param number of a version of the same update; absent when it is what the report before says */
    record Against(ReportId report, String subject, @Nullable Integer number, boolean imported,
            Differences differences) {}
}
