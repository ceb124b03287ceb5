package nl.voortgang.query.history;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.voortgang.contract.wire.EventTypes;

/**
 * Kinds of changes by the names that they are looked for by: {@code statusmelding.ingediend}, in whatever version of its
 * form, or {@code statusmelding} for everything that happens to one.
 */
final class Kinds {

    private static final String PREFIX = "nl.prestaties.";

    private Kinds() {}

    static String of(String type) {
        return type.substring(PREFIX.length(), type.lastIndexOf('.'));
    }

    /** The public names of the events of a kind; none of a kind that is not known. */
    static Set<String> types(String kind) {
        return EventTypes.all().keySet().stream()
                .filter(type -> of(type).equals(kind) || of(type).startsWith(kind + ".")).collect(Collectors.toSet());
    }

    static List<String> all() {
        return List.copyOf(EventTypes.all().keySet().stream().map(Kinds::of)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
