package nl.voortgang.query.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.apirules.Links;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.statusupdate.State;
import org.jspecify.annotations.Nullable;

/**
 * How the performances did, report by report, oldest first.
 *
 * @param performances those of this page
 * @param totals of all pages, whatever light is asked for
 * @param total how many performances all pages have together
 */
record StatusMatrix(List<Report> reports, List<Row> performances, List<Totals> totals, long total,
        @JsonProperty("_links") Links links) {

    record Report(ReportId id, String name) {}

    /** A performance, as the newest of these reports names it. */
    record Row(PerformanceCode code, String name, int programme, String policyArea, String goal,
            List<Cell> statusUpdates) {}

    /**
     * @param late it came in late, or the deadline of the next act has passed
     * @param thirdOrangeInARow this and the two updates before it are orange, also those of earlier budget years
     * @param greenToRed red, and green the time before
     */
    record Cell(ReportId report, StatusUpdateId id, int version, State state, @Nullable TrafficLight light,
            boolean late, boolean thirdOrangeInARow, boolean greenToRed) {}

    /** The lights of one programme in one report. @param withoutLight not submitted yet */
    record Totals(int programme, String name, ReportId report, int green, int orange, int red, int withoutLight) {}
}
