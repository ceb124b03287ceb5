package nl.voortgang.query.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.integrity.PrintedCheckpoint;
import nl.voortgang.query.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, without who wrote, reviewed or approved it. The JSON has the schema that is published at
 * {@link #SCHEMA}.
 *
 * @param imported from before this system: taken over, not decided here
 * @param position of the organisation's ledger, the last one that changed what the report says
 * @param checkpoint the first one that has that position; absent until there is one, within a minute
 */
record ReportDocument(@JsonProperty("$schema") String schema, OrganisationId organisation, ReportId id, String name,
        int budgetYear, int ordinal, @Nullable LocalDate referenceDate, Report.State state, boolean imported,
        long position, @Nullable PrintedCheckpoint checkpoint, Report.@Nullable Adoption adoption,
        Report.@Nullable Sending sending,
        Report.@Nullable Sending publication, Totals totals, List<Programme> programmes) {

    static final String SCHEMA = "/v1/schemas/voortgangsrapportage-1.json";

    /**
     * @param total performances; each has a light or is {@code withoutLight}
     * @param late performances and states of affairs that came after the deadline
     * @param missing performances and states of affairs that the report goes without
     */
    record Totals(int total, int green, int orange, int red, int withoutLight, int late, int missing) {}

    /**
     * @param name absent, with mission, where a report that was taken over is about a year without a goal tree here
     * @param portfolios the names of those that its performances and its state of affairs fall under
     * @param source where a report that was taken over came from
     */
    record Programme(int number, @Nullable String name, @Nullable String mission, List<String> committees,
            List<String> portfolios, @Nullable String source, Totals totals, StateOfAffairs stateOfAffairs,
            List<PolicyArea> policyAreas) {}

    record StateOfAffairs(List<Bullet> bullets, boolean late, @Nullable String reasonForLateness, boolean missing,
            @Nullable String reasonMissing, List<Correction> errata) {}

    /** @param explanation its deviations in one text, or that there are none; absent where nothing was taken over */
    record PolicyArea(String code, @Nullable String name, List<Goal> goals, @Nullable String explanation) {}

    record Goal(String code, @Nullable String name, List<Performance> performances) {}

    /**
     * @param previous its light in the report before, and that of all that were merged into it
     * @param changed whether its light is another one than before; absent when one of them is not known
     * @param thirdOrangeInARow this and the two reports before it are orange
     * @param greenToRed red, and green in the report before
     */
    record Performance(PerformanceCode code, @Nullable String name, @Nullable String portfolio,
            @Nullable TrafficLight light, Set<Constraint> constraints, @Nullable Deviation deviation,
            @Nullable String explanation, boolean late, @Nullable String reasonForLateness, boolean missing,
            @Nullable String reasonMissing, List<Before> previous, @Nullable Boolean changed, boolean thirdOrangeInARow,
            boolean greenToRed, List<Correction> errata) {}

    /** @param performance the code it had then */
    record Before(ReportId report, PerformanceCode performance, @Nullable TrafficLight light) {}

    /** @param original what the report said until then; the newest correction is what it says */
    record Correction(int number, String reason, Instant correctedAt, Content original, Content corrected) {}
}
