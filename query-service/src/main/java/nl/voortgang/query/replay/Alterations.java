package nl.voortgang.query.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.voortgang.query.replay.Replay.Altered;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which fields of a thing are something else than they were, as the API tells them. */
record Alterations(JsonMapper json) {

    List<Altered> between(Optional<? extends Record> before, Optional<? extends Record> after) {
        JsonNode was = tree(before);
        JsonNode is = tree(after);
        Set<String> fields = new LinkedHashSet<>(is.propertyNames());
        fields.addAll(was.propertyNames());
        return fields.stream().map(field -> new Altered(field, was.get(field), is.get(field)))
                .filter(it -> !Objects.equals(it.before(), it.after())).toList();
    }

    private JsonNode tree(Optional<? extends Record> thing) {
        return thing.<JsonNode>map(json::valueToTree).orElseGet(json::createObjectNode);
    }
}
