package nl.voortgang.apirules.json;

import java.util.List;
import nl.voortgang.apirules.BodyRule;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a body in two steps: hold the tree against the record it should become and collect what does not fit, then bind.
 * Jackson's own problem collector was weighed and left: it stops at the first missing field and the first object that
 * should have been a text, and knows no place for rules that need a value.
 */
public final class StrictReader {

    private final JsonMapper mapper;
    private final List<BodyRule<?>> rules;

    StrictReader(JsonMapper mapper, List<BodyRule<?>> rules) {
        this.mapper = mapper;
        this.rules = List.copyOf(rules);
    }

    Object read(byte[] body, JavaType type) {
        JsonNode tree = parse(body);
        var faults = new Faults();
        var shape = new Shape(mapper, rules);
        shape.check(tree, type, faults);
        if (faults.count() > 0) {
            shape.askRules();
        }
        faults.refuseIfAny();
        return mapper.treeToValue(tree, type);
    }

    /**
     * Reads a body that was put together from another form than JSON; it is held to the same rules.
     *
     * @param tree is changed
     * @throws InvalidInput with the places in the tree that are wrong
     */
    public <T> T read(JsonNode tree, Class<T> type) {
        var faults = new Faults();
        var shape = new Shape(mapper, rules);
        shape.check(tree, mapper.constructType(type), faults);
        shape.askRules();
        faults.refuseIfAny();
        return mapper.treeToValue(tree, type);
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode tree = mapper.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(body);
            if (tree.isMissingNode()) {
                throw new BrokenJson(null);
            }
            return tree;
        } catch (JacksonException broken) {
            throw new BrokenJson(broken.getLocation());
        }
    }
}
