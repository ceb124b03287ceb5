package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One status update with its past. */
record Single(Town town, List<Row> rows) {

    static String said(JsonNode answer) {
        return Answer.fields(answer, "id", "stand", "versie", "teLaat", "opsteller", "controller", "taak", "aanZet",
                "namens", "termijn", "inhoudHash", "redenTeLaat", "redenOntbreekt", "overgenomenVan", "erratum",
                "ingediend/door", "getoetst/door", "getoetst/namens", "geaccordeerd/door", "geaccordeerd/namens",
                "versies", "opmerkingen", "heropeningen", "errata");
    }

    String expected(Row row) {
        Update it = row.update();
        boolean all = row.concerned();
        Act review = all ? it.review : null;
        Act approval = all ? it.approval : null;
        return Answer.line(it.id, row.state(), it.version, row.late(), it.author, it.controller, row.task(),
                row.turnOf(), row.onBehalfOf(), row.deadline(), hash(row), row.lateBecause(), row.missing(),
                takenOver(row), row.erratum(), all && it.text != null ? it.text.by() : null, by(review), on(review),
                by(approval), on(approval), all ? it.texts.size() : 0, all ? it.remarks : 0, all ? it.reopenings : 0,
                all ? it.errata : it.finishedErrata());
    }

    private static @Nullable String hash(Row row) {
        return row.text() == null ? null : row.text().hash();
    }

    private static @Nullable Object by(@Nullable Act act) {
        return act == null ? null : act.by();
    }

    private static @Nullable Object on(@Nullable Act act) {
        return act == null ? null : act.onBehalfOf();
    }

    /** The update of the last report before that says the very same. */
    private @Nullable Object takenOver(Row row) {
        List<String> before = new ArrayList<>(town.reports.entrySet().stream()
                .filter(it -> !List.of("PLANNED", "CANCELLED", "IMPORTED").contains(it.getValue().state))
                .map(it -> it.getKey()).filter(it -> it.compareTo(row.reportId()) < 0).sorted().toList());
        if (before.isEmpty() || hash(row) == null) {
            return null;
        }
        List<String> subjects = row.ofPerformance() && !before.getLast().startsWith(row.year() + "-")
                ? town.before(row.year(), row.subject())
                : List.of(row.subject());
        return rows.stream().filter(it -> it.reportId().equals(before.getLast()) && subjects.contains(it.subject()))
                .filter(it -> hash(row).equals(hash(it))).map(it -> it.update().id).findFirst().orElse(null);
    }
}
