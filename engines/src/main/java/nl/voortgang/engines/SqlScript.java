package nl.voortgang.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain SQL in which {@code ${word}} is a variable. */
public record SqlScript(String text) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern UNQUOTABLE = Pattern.compile("['\"\\\\$\\x00-\\x1f]");

    /** @param path on the class path, without a leading slash */
    public static SqlScript resource(String path) {
        try (var bytes = ClassLoader.getSystemResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalArgumentException("nothing on the class path at " + path);
            }
            return new SqlScript(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text to run.
     *
     * @throws IllegalArgumentException when a variable has no value, or one that would break out of its quotes
     */
    String filledIn(Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String variable, Map<String, String> values) {
        String value = values.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("no value for ${" + variable + "}");
        }
        if (UNQUOTABLE.matcher(value).find()) {
            throw new IllegalArgumentException("the value of ${" + variable + "} cannot stand between quotes");
        }
        return value;
    }
}
