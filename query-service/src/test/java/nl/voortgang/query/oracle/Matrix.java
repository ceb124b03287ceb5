package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.query.oracle.Line.Light;
import nl.voortgang.query.oracle.Line.Place;
import tools.jackson.databind.JsonNode;

/** Performances against reports. */
record Matrix(Town town, List<Row> rows) {

    static String said(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.path("prestaties").forEach(it -> {
            lines.add(it.path("code").asString());
            lines.add(Answer.each(it.path("statusmeldingen"), "voortgangsrapportage", "prestatie", "stand", "stoplicht",
                    "teLaat", "ontbrekend", "erratum", "derdeOranjeOpRij", "groenNaarRood"));
        });
        lines.add(Answer.each(answer.path("totalen"), "voortgangsrapportage", "groen", "oranje", "rood",
                "zonderStoplicht"));
        return Answer.lines(lines);
    }

    private record Cell(Light light, String line) {}

    String expected() {
        List<Cell> cells = cells();
        var line = new Line(town, cells.stream().map(Cell::light).toList());
        Map<Place, List<Cell>> places = cells.stream()
                .collect(Collectors.groupingBy(it -> new Place(it.light.year(), it.light.code())));
        Set<Place> continued = places.keySet().stream().flatMap(it -> line.ancestors(it).stream())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        places.keySet().stream().filter(it -> !continued.contains(it))
                .sorted(Comparator.comparing((Place it) -> new PerformanceCode(it.code())).thenComparing(Place::year))
                .forEach(place -> {
                    lines.add(place.code());
                    List<Cell> row = new ArrayList<>(Objects.requireNonNull(places.get(place)));
                    line.ancestors(place).forEach(it -> row.addAll(places.getOrDefault(it, List.of())));
                    row.sort(Comparator.comparing((Cell it) -> it.light.report()).thenComparing(it -> it.light.code()));
                    row.forEach(
                            it -> lines.add(it.line + "|" + line.third(it.light) + "|" + line.greenToRed(it.light)));
                });
        lines.add(Answer.lines(totals(cells)));
        return Answer.lines(lines);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        rows.stream().filter(it -> it.ofPerformance() && !it.report().state.equals("CANCELLED"))
                .forEach(it -> cells.add(new Cell(new Light(it.reportId(), it.subject(), it.light()),
                        Answer.line(it.reportId(), it.subject(), it.state(), it.light(), it.late(),
                                it.missing() != null, it.erratum()))));
        town.reports.forEach((id, report) -> {
            if (report.taken != null) {
                report.taken.performances()
                        .forEach(it -> cells.add(new Cell(new Light(id, it.code().value(), it.light()),
                                Answer.line(id, it.code(), null, it.light(), false, false, null))));
            }
        });
        return cells;
    }

    private static List<String> totals(List<Cell> cells) {
        Map<String, List<Cell>> reports = cells.stream()
                .collect(Collectors.groupingBy(it -> it.light.report(), TreeMap::new, Collectors.toList()));
        return reports.entrySet().stream().map(it -> Answer.line(it.getKey(), count(it.getValue(), TrafficLight.GREEN),
                count(it.getValue(), TrafficLight.ORANGE), count(it.getValue(), TrafficLight.RED),
                it.getValue().stream().filter(cell -> cell.light.light() == null).count())).toList();
    }

    private static long count(List<Cell> cells, TrafficLight light) {
        return cells.stream().filter(it -> it.light.light() == light).count();
    }
}
