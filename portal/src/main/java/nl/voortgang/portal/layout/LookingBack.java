package nl.voortgang.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Seeing a page as it was.
 *
 * @param offered whether this page can be seen so, by this person
 * @param path of the page
 * @param rest what else stands in its address
 * @param last the position that one can look back from; null unless one does, or when it is not known
 */
record LookingBack(boolean offered, String path, Map<String, List<String>> rest, @Nullable Long last) {

    private static final List<String> PAGES = List.of("/werklijst", "/statusmatrix", "/rapportages",
            "/statusmeldingen", "/doelenbomen", "/portefeuilles", "/vervangingen");
    private static final Set<String> NOT_CARRIED = Set.of(AsOf.POSITION, AsOf.MOMENT, "pagina", "taal");

    static LookingBack of(HttpServletRequest request, @Nullable Person person, Supplier<@Nullable Long> last) {
        String path = request.getRequestURI();
        Map<String, List<String>> rest = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_CARRIED.contains(name)) {
                rest.put(name, Arrays.asList(values));
            }
        });
        boolean offered = request.getMethod().equals("GET") && isPossibleAt(path) && person != null
                && person.roles().stream().anyMatch(it -> it != Role.ADMIN);
        return new LookingBack(offered, path, rest, offered ? last.get() : null);
    }

    static boolean isPossibleAt(String path) {
        return PAGES.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }

    /** The same page of now. */
    public String now() {
        String query = rest.entrySet().stream().flatMap(it -> it.getValue().stream()
                .map(value -> encoded(it.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
