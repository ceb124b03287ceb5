package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What waits for somebody. */
record WorkList(Town town, String person, Set<String> roles, List<Row> rows) {

    /** What a report said of a subject. */
    private record Earlier(String report, String subject, @Nullable TrafficLight light, boolean told) {}

    static String said(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.path("resultaten").forEach(it -> lines.add(Answer.fields(it, "id", "stand", "versie", "taak", "aanZet",
                "namens", "termijn", "teLaat", "stoplicht", "vorigStoplicht", "erratum", "kanInBulk", "inhoudHash",
                "redenTeLaat", "opmerkingen", "heropeningen", "vorige/0/voortgangsrapportage", "vorige/0/onderwerp",
                "vorigeVersie/nummer")));
        return Answer.lines(lines);
    }

    String expected() {
        return Answer.lines(rows.stream().filter(it -> it.task() != null && it.isMine(person, roles)).sorted(order())
                .map(this::item).toList());
    }

    private Comparator<Row> order() {
        return Comparator.<Row, Boolean>comparing(row -> {
            TrafficLight light = row.light() != null ? row.light() : lightBefore(row);
            return light == null || light == TrafficLight.GREEN;
        }).thenComparing(Row::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> row.ofPerformance() ? new PerformanceCode(row.subject()).sortKey() : "02")
                .thenComparing(Row::reportId);
    }

    private @Nullable TrafficLight lightBefore(Row row) {
        Earlier before = before(row);
        return before == null ? null : before.light;
    }

    private String item(Row row) {
        Earlier before = before(row);
        Update it = row.update();
        boolean forThemselves = !person.equals(row.turnOf())
                || "REVIEW".equals(row.task()) && roles.contains("CONCERN_CONTROLLER");
        boolean bulk = "APPROVE".equals(row.task()) && !it.erratumRuns && (!row.ofPerformance()
                || row.light() == TrafficLight.GREEN && before != null && before.light == TrafficLight.GREEN);
        Update.Text text = row.text();
        return Answer.line(it.id, row.state(), it.version, row.task(), row.turnOf(),
                forThemselves ? null : row.onBehalfOf(), row.deadline(), row.late(), row.light(),
                before == null ? null : before.light, it.erratumRuns, bulk, text == null ? null : text.hash(),
                row.lateBecause(), it.remarks, it.reopenings, before == null || !before.told ? null : before.report,
                before == null || !before.told ? null : before.subject,
                text == null || text.number() == 1 ? null : text.number() - 1);
    }

    /** In the report before of the same year, or else in the last one of the year before. */
    private @Nullable Earlier before(Row row) {
        List<Earlier> all = told();
        Earlier sameYear = all.stream()
                .filter(it -> it.report.startsWith(row.year() + "-") && it.subject.equals(row.subject()))
                .filter(it -> it.report.compareTo(row.reportId()) < 0).max(Comparator.comparing(Earlier::report))
                .orElse(null);
        if (sameYear != null) {
            return sameYear;
        }
        List<String> subjects = row.ofPerformance() ? town.before(row.year(), row.subject()) : List.of(row.subject());
        return all.stream().filter(it -> it.report.startsWith(row.year() - 1 + "-") && subjects.contains(it.subject))
                .max(Comparator.comparing(Earlier::report)).orElse(null);
    }

    private List<Earlier> told() {
        List<Earlier> all = new ArrayList<>();
        rows.stream().filter(row -> !row.report().state.equals("CANCELLED"))
                .forEach(row -> all.add(new Earlier(row.reportId(), row.subject(), row.light(), row.text() != null)));
        town.reports.forEach((id, report) -> {
            if (report.taken != null) {
                report.taken.performances()
                        .forEach(it -> all.add(new Earlier(id, it.code().value(), it.light(), true)));
                all.add(new Earlier(id, "programma-" + Objects.requireNonNull(report.taken).number(), null, true));
            }
        });
        return all;
    }
}
