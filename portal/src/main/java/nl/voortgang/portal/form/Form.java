package nl.voortgang.portal.form;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.portal.api.CommandApi.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A form that was sent. A controller method gets it by having a parameter of this type.
 *
 * @param values by field, as typed
 */
public record Form(Map<String, List<String>> values) {

    private static final String ADDRESS = "/(?![/\\\\])[^\\s\\\\{}]*";

    /** Unique on its page. */
    public String name() {
        return text("formulier");
    }

    /** The page that it stands on, with its query; an address of this portal only. */
    public String page() {
        return own(text("pagina"));
    }

    /** The page to go to when it is done. */
    public String next() {
        String next = text("daarna");
        return next.isEmpty() ? page() : own(next);
    }

    /** The pseudonym of who had it on their screen. */
    String person() {
        return text("persoon");
    }

    public Conditions conditions() {
        return new Conditions(given("sleutel"), given("versie"));
    }

    /** Stripped, and empty when it is not there. */
    public String text(String field) {
        return values.getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** Null when nothing was typed. */
    public @Nullable String given(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** What was typed in those fields where something was. */
    public Map<String, Object> filledIn(String... fields) {
        Map<String, Object> filledIn = new LinkedHashMap<>();
        for (String field : fields) {
            String text = text(field);
            if (!text.isEmpty()) {
                filledIn.put(field, text);
            }
        }
        return filledIn;
    }

    /** As part of an address. */
    public String encoded(String field) {
        return UriUtils.encode(text(field), StandardCharsets.UTF_8);
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    private static String own(String address) {
        return address.matches(ADDRESS) ? address : "/";
    }
}
