package nl.voortgang.portal.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.update.State;
import org.jspecify.annotations.Nullable;

/** How the performances did, report by report, oldest first. */
record Matrix(List<Report> reports, List<Row> performances, List<Totals> totals, int total) {

    record Report(ReportId id, String name, boolean imported) {}

    record Row(String code, @Nullable String name, int programme, String policyArea, String goal,
            List<Cell> statusUpdates) {

        /** Of one report; more than one where performances were merged. */
        public List<Cell> in(Report report) {
            return statusUpdates.stream().filter(it -> it.report.equals(report.id)).toList();
        }

        /** Another one when anything in the row is another. */
        public String standing() {
            return Integer.toHexString(statusUpdates.hashCode());
        }

        boolean has(Flag flag) {
            return statusUpdates.stream().anyMatch(flag::is);
        }
    }

    record Cell(ReportId report, String performance, @Nullable StatusUpdateId id, @Nullable State state,
            @Nullable TrafficLight light, boolean late, boolean missing, @Nullable Erratum erratum, boolean imported,
            boolean thirdOrangeInARow, boolean greenToRed) {}

    record Totals(int programme, @Nullable String name, ReportId report, int green, int orange, int red,
            int withoutLight) {}

    enum Erratum {
        @JsonProperty("LOOPT")
        RUNNING,
        @JsonProperty("VERWERKT")
        DONE
    }

    /** What somebody may want to see only. */
    enum Flag {
        THIRD_ORANGE,
        GREEN_TO_RED,
        LATE;

        boolean is(Cell cell) {
            return switch (this) {
                case THIRD_ORANGE -> cell.thirdOrangeInARow;
                case GREEN_TO_RED -> cell.greenToRed;
                case LATE -> cell.late;
            };
        }
    }
}
