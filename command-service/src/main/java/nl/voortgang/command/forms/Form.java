package nl.voortgang.command.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.Charset;
import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that is no JSON, as it came.
 *
 * @param charset as the request names it; null, or UTF-8, when it does not
 */
@Schema(type = "string", format = "binary")
public record Form(Kind kind, byte[] bytes, @Nullable Charset charset) {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String HTML = "text/html";
    public static final String TEXT = "text/plain";

    public enum Kind {
        CSV, XLSX, HTML, TEXT
    }

    /** @throws InvalidInput when the bytes are no text */
    public String text() {
        return Decoding.of(this);
    }

    /** The form as a whole cannot be used. */
    public static InvalidInput refused(String rule, String message) {
        return new InvalidInput(List.of(new Fault("bestand", rule, message)));
    }
}
