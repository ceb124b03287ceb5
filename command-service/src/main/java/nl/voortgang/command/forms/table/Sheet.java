package nl.voortgang.command.forms.table;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.command.forms.FormBody;

/** Reads the rows of a sheet. A cell is what is seen in it; what a formula shows depends on who opens it, so it is refused. */
final class Sheet {

    private static final int MOST_COLUMNS = 100;

    private final List<String> shared;
    private final FormBody body;

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private String type = "";
    private boolean formula;
    private final StringBuilder value = new StringBuilder();

    Sheet(List<String> shared, FormBody body) {
        this.shared = shared;
        this.body = body;
    }

    List<Row> rows(Xml xml) {
        boolean inValue = false;
        while (xml.next()) {
            if (xml.starts("row")) {
                String number = xml.attribute("r");
                line = number.matches("\\d{1,7}") ? Integer.parseInt(number) : line + 1;
                column = 0;
                cells = new ArrayList<>();
            } else if (xml.starts("c")) {
                begin(xml);
            } else if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v") || xml.starts("t")) {
                inValue = true;
            } else if (xml.ends("v") || xml.ends("t")) {
                inValue = false;
            } else if (xml.ends("c")) {
                end();
            } else if (xml.ends("row")) {
                rows.add(new Row(line, cells));
            } else if (inValue) {
                value.append(xml.text());
            }
        }
        return rows;
    }

    private void begin(Xml xml) {
        column = column(xml.attribute("r"));
        type = xml.attribute("t");
        formula = false;
        value.setLength(0);
    }

    /** {@code A} is 0; a cell that does not say where it is comes after the one before. */
    private int column(String address) {
        String letters = address.replaceFirst("\\d+$", "");
        if (!letters.matches("[A-Z]{1,3}")) {
            return column;
        }
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private void end() {
        String text = Row.clean(type.equals("s") ? sharedText() : value.toString());
        if (formula) {
            body.fault(line, "formule", "In kolom %s staat een formule. Plak daar de waarde.".formatted(name()));
        } else if (type.equals("e")) {
            body.fault(line, "foutwaarde", "In kolom %s staat een fout (%s). Vul daar de waarde in.".formatted(name(),
                    text));
        } else if (column >= MOST_COLUMNS && !text.isEmpty()) {
            body.fault(line, "te-veel", "In kolom %s staat nog iets; gebruik alleen de eerste %d kolommen."
                    .formatted(name(), MOST_COLUMNS));
        } else if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
        column++;
    }

    private String sharedText() {
        String index = value.toString().strip();
        if (!index.matches("\\d{1,7}") || Integer.parseInt(index) >= shared.size()) {
            throw Archive.unreadable();
        }
        return shared.get(Integer.parseInt(index));
    }

    private String name() {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
