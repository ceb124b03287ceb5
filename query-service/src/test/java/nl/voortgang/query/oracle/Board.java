package nl.voortgang.query.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How far the updates of one report are. */
record Board(List<Row> rows) {

    static String said(JsonNode answer) {
        JsonNode programme = answer.path("programmas").path(0);
        return Answer.fields(programme, "totaal", "gevraagd", "ingediend", "getoetst", "teruggestuurd", "geaccordeerd",
                "bevroren", "teLaat") + "\n"
                + sorted(Answer.each(programme.path("aanZet"), "persoon", "namens", "taak", "termijn", "aantal",
                        "teLaat").lines())
                + "\n"
                + sorted(Answer.each(programme.path("toegelicht"), "id", "redenTeLaat", "redenOntbreekt").lines());
    }

    private static String sorted(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    String expected() {
        if (rows.isEmpty()) {
            return Answer.line(null, null, null, null, null, null, null, null) + "\n\n";
        }
        Map<String, int[]> due = new TreeMap<>();
        rows.stream().filter(it -> it.task() != null).forEach(it -> {
            int[] counted = due.computeIfAbsent(
                    Answer.line(it.turnOf(), it.onBehalfOf(), it.task(), it.deadline()), _ -> new int[2]);
            counted[0]++;
            counted[1] += it.late() ? 1 : 0;
        });
        return Answer.line(rows.size(), in("REQUESTED"), in("SUBMITTED"), in("REVIEWED"), in("RETURNED"),
                in("APPROVED"),
                in("FROZEN"), rows.stream().filter(Row::late).count()) + "\n"
                + sorted(due.entrySet().stream()
                        .map(it -> it.getKey() + "|" + it.getValue()[0] + "|" + it.getValue()[1]))
                + "\n" + sorted(rows.stream().filter(it -> it.lateBecause() != null || it.missing() != null)
                        .map(it -> Answer.line(it.update().id, it.lateBecause(), it.missing())));
    }

    private long in(String state) {
        return rows.stream().filter(it -> it.state().equals(state)).count();
    }
}
