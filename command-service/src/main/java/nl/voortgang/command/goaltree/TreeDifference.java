package nl.voortgang.command.goaltree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.command.goaltree.Proposal.Change;
import nl.voortgang.command.goaltree.Proposal.Part;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;

/** Compares two trees part by part; a part is known by its code. */
final class TreeDifference {

    private static final String NAME = "naam";

    final List<Part> added = new ArrayList<>();
    final List<Change> changed = new ArrayList<>();
    final List<Part> removed = new ArrayList<>();

    TreeDifference(List<Programme> before, List<Programme> after) {
        Map<String, Map<String, String>> old = parts(before);
        Map<String, Map<String, String>> next = parts(after);
        next.forEach((part, fields) -> {
            Map<String, String> was = old.get(part);
            if (was == null) {
                added.add(new Part(part, fields.getOrDefault(NAME, "")));
            } else {
                compare(part, was, fields);
            }
        });
        old.forEach((part, fields) -> {
            if (!next.containsKey(part)) {
                removed.add(new Part(part, fields.getOrDefault(NAME, "")));
            }
        });
    }

    private void compare(String part, Map<String, String> before, Map<String, String> after) {
        var fields = new TreeMap<>(before);
        fields.putAll(after);
        fields.keySet().stream().filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .forEach(field -> changed.add(new Change(part, field, before.get(field), after.get(field))));
    }

    /** Every part with its fields as they stand in JSON; one that is not filled in is not there. */
    private static Map<String, Map<String, String>> parts(List<Programme> programmes) {
        var parts = new LinkedHashMap<String, Map<String, String>>();
        for (Programme programme : programmes) {
            Map<String, String> fields = part(parts, "programma " + programme.number(), programme.name());
            put(fields, "missie", programme.mission());
            put(fields, "commissies", String.join(", ", programme.committees()));
            put(fields, "opsteller", programme.author());
            put(fields, "controller", programme.controller());
            put(fields, "portefeuille", programme.portfolio());
            programme.policyAreas().forEach(area -> add(area, parts));
        }
        return parts;
    }

    private static void add(PolicyArea area, Map<String, Map<String, String>> parts) {
        part(parts, "beleidsterrein " + area.code(), area.name());
        for (Goal goal : area.goals()) {
            part(parts, "doel " + goal.code(), goal.name());
            goal.performances().forEach(performance -> add(performance, parts));
        }
    }

    private static void add(Performance performance, Map<String, Map<String, String>> parts) {
        Map<String, String> fields = part(parts, "prestatie " + performance.code(), performance.name());
        put(fields, "portefeuille", performance.portfolio());
        put(fields, "opsteller", performance.author());
        put(fields, "voortzettingVan", performance.continues().stream().map(PerformanceCode::toString)
                .collect(Collectors.joining(", ")));
    }

    private static Map<String, String> part(Map<String, Map<String, String>> parts, String part, String name) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(NAME, name);
        parts.put(part, fields);
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(field, value.toString());
        }
    }
}
