package nl.voortgang.portal.imports;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/**
 * What somebody wants to import, as it came.
 *
 * @param name of the file, or empty for what was pasted
 */
record Upload(String name, Kind kind, byte[] bytes) implements Serializable {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    enum Kind {
        CSV("text/csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        HTML("text/html"),
        TXT("text/plain"),
        OTHER("application/octet-stream");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        MediaType type() {
            return MediaType.valueOf(type);
        }

        /** By the end of a file's name. */
        static Kind of(String file) {
            return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                case "html", "htm" -> HTML;
                case "txt" -> TXT;
                default -> OTHER;
            };
        }
    }

    /** Text from somewhere else: a page's source, a table with its row of column names, or words. */
    static Upload pasted(String text) {
        String first = text.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT).replaceAll("[ -]", "");
        Kind kind = first.startsWith("<") ? Kind.HTML : first.contains("prestatiecode") ? Kind.CSV : Kind.TXT;
        return new Upload("", kind, text.getBytes(StandardCharsets.UTF_8));
    }

    /** How large it is, in kB. */
    public int size() {
        return (bytes.length + 1023) / 1024;
    }
}
