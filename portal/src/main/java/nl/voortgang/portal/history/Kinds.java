package nl.voortgang.portal.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.wire.EventTypes;

/** The kinds of changes that can be looked for, by what they happen to: {@code statusmelding.ingediend}. */
final class Kinds {

    private static final String PREFIX = "nl.prestaties.";
    private static final Map<String, List<String>> ALL = EventTypes.all().keySet().stream()
            .map(type -> type.substring(PREFIX.length(), type.lastIndexOf('.'))).distinct().sorted()
            .collect(Collectors.groupingBy(kind -> kind.substring(0, kind.indexOf('.')), TreeMap::new,
                    Collectors.toList()));

    private Kinds() {}

    static Map<String, List<String>> all() {
        return ALL;
    }
}
