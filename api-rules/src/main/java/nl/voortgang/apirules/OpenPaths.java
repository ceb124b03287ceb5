package nl.voortgang.apirules;

import java.util.List;

/**
 * The addresses of a service that nobody need log in for; a service that has some declares this as a bean.
 *
 * @param patterns such as {@code /v1/openbaar/**}
 */
public record OpenPaths(List<String> patterns) {

    public OpenPaths(String... patterns) {
        this(List.of(patterns));
    }
}
