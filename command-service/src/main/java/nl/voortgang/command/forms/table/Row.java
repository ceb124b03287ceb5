package nl.voortgang.command.forms.table;

import java.util.List;

/**
 * One row of a table, its cells as text without spaces around it.
 *
 * @param line counts from 1: of the file, or of the sheet
 */
record Row(int line, List<String> cells) {

    /** Excel leaves non-breaking spaces behind, and they are not seen. */
    static String clean(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
