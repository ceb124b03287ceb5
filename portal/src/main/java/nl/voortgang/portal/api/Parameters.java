package nl.voortgang.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Parameters of a question as somebody typed them; what was left empty is not asked. */
public record Parameters(Map<String, String> given) {

    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters with(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(name, typed.strip());
        return new Parameters(more);
    }

    /** As a template for {@link #values}, such as {@code soort={soort}&van={van}}. */
    public String template() {
        return given.keySet().stream().map(name -> name + "={" + name + "}").collect(Collectors.joining("&"));
    }

    /** After those of what comes before it in the template. */
    public Object[] values(Object... before) {
        List<Object> values = new ArrayList<>(List.of(before));
        values.addAll(given.values());
        return values.toArray();
    }

    /** The query of an address, {@code ?van=2022-09-01}; empty when nothing is asked. */
    public String query() {
        return given.isEmpty()
                ? ""
                : given.entrySet().stream()
                        .map(it -> it.getKey() + "=" + UriUtils.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
