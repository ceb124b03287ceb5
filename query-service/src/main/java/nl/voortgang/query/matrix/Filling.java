package nl.voortgang.query.matrix;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.line.Lights;
import nl.voortgang.query.line.Lines;
import nl.voortgang.query.line.Place;
import nl.voortgang.query.matrix.StatusMatrix.Report;
import nl.voortgang.query.matrix.StatusMatrix.Row;
import nl.voortgang.query.matrix.StatusMatrix.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Puts cells in rows. A row is a performance that no other one goes on with; it has the cells of all that it goes on with,
 * so what was split stands in several rows, and what was merged gives a row several cells in one report.
 */
final class Filling {

    private static final Comparator<ReportId> IN_TIME = comparing(ReportId::toString);
    private static final Comparator<Found> AS_IN_ROW = comparing(Found::report, IN_TIME)
            .thenComparing(Found::performance);

    private final Lines lines;
    private final Lights lights;
    private final MatrixQuestion question;
    private final List<Found> cells;
    private final Map<Place, List<Found>> byPlace;
    private final int earliest;

    Filling(Lines lines, List<Found> all, MatrixQuestion question) {
        this.lines = lines;
        this.lights = new Lights(lines, all.stream().map(Found::asLight).toList());
        this.question = question;
        this.cells = all.stream().filter(question::asksFor).toList();
        this.byPlace = cells.stream().collect(groupingBy(Found::place));
        this.earliest = byPlace.keySet().stream().mapToInt(Place::budgetYear).min().orElse(0);
    }

    StatusMatrix matrix() {
        var rows = rows();
        var page = rows.stream().skip(question.paging().offset()).limit(question.paging().size()).map(this::row);
        return new StatusMatrix(reports(), page.toList(), totals(), rows.size(),
                question.paging().links(rows.size()));
    }

    private List<Place> rows() {
        Set<Place> continued = new HashSet<>();
        byPlace.keySet().forEach(place -> continued.addAll(lines.ancestors(place, earliest)));
        return byPlace.keySet().stream().filter(place -> !continued.contains(place))
                .filter(place -> question.asksForProgramme(place.code().programme()))
                .filter(this::hasTheLight)
                .sorted(comparing(Place::code).thenComparing(Place::budgetYear)).toList();
    }

    private boolean hasTheLight(Place place) {
        return question.asksForLight(Objects.requireNonNull(byPlace.get(place)).stream()
                .max(comparing(Found::report, IN_TIME)).orElseThrow().light());
    }

    private Row row(Place place) {
        List<Found> line = Stream.concat(Stream.of(place), lines.ancestors(place, earliest).stream())
                .flatMap(it -> byPlace.getOrDefault(it, List.of()).stream()).sorted(AS_IN_ROW).toList();
        return new Row(place.code(), lines.named(place).map(Lines.Named::name).orElse(null), place.code().programme(),
                place.code().policyArea(), place.code().goal(), line.stream().map(it -> it.cell(lights)).toList());
    }

    private List<Report> reports() {
        return cells.stream().filter(cell -> question.asksForProgramme(cell.programme()))
                .collect(Collectors.toMap(Found::report, cell -> cell, (one, _) -> one, () -> new TreeMap<>(IN_TIME)))
                .values().stream().map(any -> new Report(any.report(), any.reportName(), any.version() == null))
                .toList();
    }

    private List<Totals> totals() {
        return cells.stream().filter(cell -> question.asksForProgramme(cell.programme()))
                .collect(groupingBy(cell -> Map.entry(cell.programme(), cell.report().toString()),
                        () -> new TreeMap<>(Map.Entry.<Integer, String>comparingByKey()
                                .thenComparing(Map.Entry.comparingByValue())),
                        Collectors.toList()))
                .values().stream().map(this::totals).toList();
    }

    private Totals totals(List<Found> ofOneReport) {
        Found any = ofOneReport.getFirst();
        String name = any.programmeName() != null
                ? any.programmeName()
                : lines.named(any.place()).map(Lines.Named::programmeName).orElse(null);
        return new Totals(any.programme(), name, any.report(), count(ofOneReport, TrafficLight.GREEN),
                count(ofOneReport, TrafficLight.ORANGE), count(ofOneReport, TrafficLight.RED),
                count(ofOneReport, null));
    }

    private static int count(List<Found> cells, @Nullable TrafficLight light) {
        return (int) cells.stream().filter(cell -> cell.light() == light).count();
    }
}
