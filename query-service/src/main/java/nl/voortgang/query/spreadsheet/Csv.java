package nl.voortgang.query.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as Dutch spreadsheets open them by themselves: UTF-8 that begins with a byte order mark, semicolons, every value
 * between quotes (RFC 4180 otherwise).
 */
public final class Csv {

    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** @param values text; what has another form goes as it writes itself, and what is absent as nothing */
    public static String row(List<? extends @Nullable Object> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
