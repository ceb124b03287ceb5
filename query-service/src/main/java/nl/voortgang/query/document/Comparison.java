package nl.voortgang.query.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.document.ReportDocument.Before;
import nl.voortgang.query.line.Lights;
import nl.voortgang.query.line.Lights.Light;
import nl.voortgang.query.line.Lines;
import nl.voortgang.query.line.Place;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The lights of a report beside those of the reports before it that its reader may know. */
final class Comparison {

    private static final TypeReference<List<PublishedProgramme.OfPerformance>> PERFORMANCES = new TypeReference<>() {
    };

    private final ReportId report;
    private final Lights lights;

    private Comparison(ReportId report, Lights lights) {
        this.report = report;
        this.lights = lights;
    }

    static Comparison of(Report report, Collection<Told> told, Audience audience, View view) {
        Stream<Light> now = told.stream().filter(it -> it.subject() instanceof Subject.OfPerformance).map(
                it -> light(report.id(), ((Subject.OfPerformance) it.subject()).code(), it.light()));
        return new Comparison(report.id(), new Lights(Lines.of(view),
                Stream.of(now, decided(report, audience, view), takenOver(report, view)).flatMap(it -> it).toList()));
    }

    /** Two years back are enough for the third in a row. */
    private static Stream<Light> decided(Report report, Audience audience, View view) {
        return view.sql("""
                SELECT u.report, u.performance, u.said_light AS light FROM status_update u
                JOIN progress_report r ON r.id = u.report AND r.valid_from <= :at AND :at < r.valid_to AND %s
                WHERE u.performance IS NOT NULL AND u.budget_year >= :year - 2 AND u.report < :report
                    AND u.valid_from <= :at AND :at < u.valid_to""".formatted(audience.compares))
                .with("year", report.budgetYear()).with("report", report.id()).list(Found.class).stream()
                .map(found -> light(found.report, found.performance, found.light));
    }

    private static Stream<Light> takenOver(Report report, View view) {
        return view.sql("""
                SELECT report, performances FROM imported_programme
                WHERE report < :report AND valid_from <= :at AND :at < valid_to""").with("report", report.id())
                .list(Imported.class).stream().flatMap(it -> it.lights().stream());
    }

    private static Light light(ReportId report, PerformanceCode code, @Nullable TrafficLight light) {
        return new Light(Place.of(report, code), report, light);
    }

    Told.Seen seen(PerformanceCode code, @Nullable TrafficLight light) {
        Light now = light(report, code, light);
        List<Before> before = lights.before(now).stream()
                .map(it -> new Before(it.report(), it.place().code(), it.light())).toList();
        boolean known = light != null && !before.isEmpty() && before.stream().allMatch(it -> it.light() != null);
        return new Told.Seen(before, known ? before.stream().anyMatch(it -> it.light() != light) : null,
                lights.thirdOrangeInARow(now), lights.greenToRed(now));
    }

    private record Found(ReportId report, PerformanceCode performance, @Nullable TrafficLight light) {}

    private record Imported(ReportId report, String performances) {

        List<Light> lights() {
            return ContractJson.MAPPER.readValue(performances, PERFORMANCES).stream()
                    .map(it -> light(report, it.code(), it.light())).toList();
        }
    }
}
