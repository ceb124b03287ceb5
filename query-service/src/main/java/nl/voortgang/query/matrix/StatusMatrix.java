package nl.voortgang.query.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.apirules.Links;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.statusupdate.Erratum;
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

    /** @param imported it is from before this system: taken over, not decided here */
    record Report(ReportId id, String name, boolean imported) {}

    /**
     * A performance that no newer one of these reports goes on with.
     *
     * @param name as the newest of these reports has it; absent when only a report that was taken over knows of it
     * @param statusUpdates also of what it goes on with, under whatever code; several of one report where performances
     *            were merged
     */
    record Row(PerformanceCode code, @Nullable String name, int programme, String policyArea, String goal,
            List<Cell> statusUpdates) {}

    /**
     * @param performance the code it had in this report
     * @param id absent, with version and state, where it was taken over
     * @param late it came in late, or the deadline of the next act has passed
     * @param missing the report was compiled without it
     * @param thirdOrangeInARow this and the two updates before it are orange, also those of earlier budget years
     * @param greenToRed red, and green the time before
     */
    record Cell(ReportId report, PerformanceCode performance, @Nullable StatusUpdateId id, @Nullable Integer version,
            @Nullable State state, @Nullable TrafficLight light, boolean late, boolean missing,
            @Nullable Erratum erratum, boolean imported, boolean thirdOrangeInARow, boolean greenToRed) {}

    /**
     * The lights of one programme in one report.
     *
     * @param name absent where no tree has it
     * @param withoutLight not submitted yet, or not told by a report that was taken over
     */
    record Totals(int programme, @Nullable String name, ReportId report, int green, int orange, int red,
            int withoutLight) {}
}
