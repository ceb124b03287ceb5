package nl.voortgang.command.forms.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;

/** A table with the columns that are asked for, in any order; a column that is not known is a fault, as a field in JSON is. */
public final class Table {

    private static final int MOST_ROWS = 20_000;

    private final List<String> columns;
    private final List<Row> rows;

    private Table(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @param required columns without which nothing can be made of it
     * @param known all columns
     * @param body is told what is wrong with the table
     */
    public static Table of(Form form, List<String> required, List<String> known, FormBody body) {
        List<Row> filled = (form.kind() == Form.Kind.XLSX ? Xlsx.rows(form, body) : Csv.rows(form, body)).stream()
                .filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty()) {
            throw Form.refused("leeg",
                    "Het bestand heeft geen regels. Zet op de eerste regel de namen van de kolommen: %s."
                            .formatted(String.join(", ", known)));
        }
        if (filled.size() > MOST_ROWS) {
            throw Form.refused("te-veel", "Neem hooguit %d regels op.".formatted(MOST_ROWS));
        }
        var table = new Table(columns(filled.getFirst(), required, known, body), filled.subList(1, filled.size()));
        table.rows.forEach(row -> table.checkWidth(row, body));
        return table;
    }

    private void checkWidth(Row row, FormBody body) {
        if (row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
            body.fault(row.line(), "te-veel", "Deze regel heeft meer cellen dan de %d kolommen van de kopregel."
                    .formatted(columns.size()) + " Staat er een scheidingsteken in een tekst? Zet die tussen"
                    + " aanhalingstekens.");
        }
    }

    private static List<String> columns(Row heading, List<String> required, List<String> known, FormBody body) {
        var columns = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String written : heading.cells()) {
            String column = known.stream().filter(each -> plain(each).equals(plain(written))).findFirst().orElse("");
            columns.add(column);
            if (column.isEmpty() && !written.isEmpty()) {
                String shown = written.length() <= 60 ? written : written.substring(0, 60) + "…";
                body.fault(heading.line(), "onbekend", "De kolom ‘%s’ is niet bekend. Wel bekend: %s.".formatted(shown,
                        String.join(", ", known)));
            } else if (!column.isEmpty() && !seen.add(column)) {
                body.fault(heading.line(), "dubbel",
                        "De kolom ‘%s’ staat er twee keer. Haal er een weg.".formatted(column));
            }
        }
        required.stream().filter(each -> !seen.contains(each))
                .forEach(missing -> body.fault(heading.line(), "verplicht",
                        "De kolom ‘%s’ ontbreekt. Voeg haar toe.".formatted(missing)));
        return columns;
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    public List<Entry> entries() {
        return rows.stream().map(row -> new Entry(columns, row)).toList();
    }

    /** A row whose cells are asked for by name. */
    public record Entry(List<String> columns, Row row) {

        public int line() {
            return row.line();
        }

        /** Empty when the cell is, or the table has no such column. */
        public String get(String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : row.cell(index);
        }
    }
}
