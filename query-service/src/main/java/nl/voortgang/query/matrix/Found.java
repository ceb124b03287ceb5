package nl.voortgang.query.matrix;

import java.util.List;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.line.Lights;
import nl.voortgang.query.line.Lights.Light;
import nl.voortgang.query.line.Place;
import nl.voortgang.query.matrix.StatusMatrix.Cell;
import nl.voortgang.query.statusupdate.Erratum;
import nl.voortgang.query.statusupdate.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What a report tells of one performance, as the database gives it. */
record Found(ReportId report, String reportName, PerformanceCode performance, int programme,
        @Nullable String programmeName, @Nullable Integer version, @Nullable State state, @Nullable TrafficLight light,
        boolean isLate, boolean isMissing, @Nullable Erratum erratum) {

    Place place() {
        return Place.of(report, performance);
    }

    Light asLight() {
        return new Light(place(), report, light);
    }

    Cell cell(Lights lights) {
        var id = version == null ? null : new StatusUpdateId(report, new Subject.OfPerformance(performance));
        return new Cell(report, performance, id, version, state, light, isLate, isMissing, erratum, id == null,
                lights.thirdOrangeInARow(asLight()), lights.greenToRed(asLight()));
    }

    /** A programme of a report that was taken over. */
    record Imported(ReportId report, String reportName, int programme, String performances) {

        private static final TypeReference<List<PublishedProgramme.OfPerformance>> PERFORMANCES = new TypeReference<>() {
        };

        List<Found> found() {
            return ContractJson.MAPPER.readValue(performances, PERFORMANCES).stream()
                    .map(it -> new Found(report, reportName, it.code(), programme, null, null, null, it.light(), false,
                            false, null))
                    .toList();
        }
    }
}
