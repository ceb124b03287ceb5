package nl.voortgang.contract.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a content's canonical JSON (RFC 8785): 64 lower-case hexadecimal digits. Who approves names the hash of
 * what they saw.
 */
public record ContentHash(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("een inhoudHash bestaat uit 64 hexadecimale cijfers");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
