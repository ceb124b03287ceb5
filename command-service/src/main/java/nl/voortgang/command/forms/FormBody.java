package nl.voortgang.command.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.json.StrictReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The body that a form comes down to, as JSON that knows on which line of its source each part stood. Whoever reads the
 * form builds it; whatever is wrong with the body is then told by the line.
 */
public final class FormBody {

    private static final int MOST = 100;
    private static final String LINE = "regel ";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    static String place(int line) {
        return LINE + line;
    }

    public ObjectNode root() {
        return root;
    }

    public ObjectNode object(int line) {
        return at(line, JsonNodeFactory.instance.objectNode());
    }

    public ArrayNode array(int line) {
        return at(line, JsonNodeFactory.instance.arrayNode());
    }

    public JsonNode text(int line, String text) {
        // not the factory's: its nodes may be shared, and a shared node cannot tell its line
        return at(line, new StringNode(text));
    }

    /** A number, or the text that should have been one. */
    public JsonNode number(int line, String text) {
        return text.matches("\\d{1,9}") ? at(line, new IntNode(Integer.parseInt(text))) : text(line, text);
    }

    private <T extends JsonNode> T at(int line, T node) {
        lines.put(node, line);
        return node;
    }

    /** What is wrong with the form itself, such that the body cannot tell. */
    public void fault(int line, String rule, String message) {
        if (faults.size() < MOST) {
            faults.add(new Fault(place(line), rule, message));
        }
    }

    /**
     * The body as the record that JSON would have become.
     *
     * @throws InvalidInput with all that is wrong, by line
     */
    public <T> T read(StrictReader reader, Class<T> type) {
        T body = telling(() -> reader.read(root.deepCopy(), type));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return body;
    }

    /** Lets what is found wrong later be told by line too. */
    public <T> T telling(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput wrong) {
            throw new InvalidInput(located(wrong.faults()));
        }
    }

    /** The same faults and those of the form itself, by line, in the order of the lines. */
    public List<Fault> located(List<Fault> others) {
        return Stream.concat(faults.stream(), others.stream().map(this::located)).distinct()
                .sorted(Comparator.comparingInt(FormBody::order)).limit(MOST).toList();
    }

    private Fault located(Fault fault) {
        Integer line = line(fault.pointer());
        return new Fault(line == null ? fault.pointer().replaceFirst("^/", "") : place(line), fault.rule(),
                fault.message());
    }

    /** The line of the innermost part around a place that has one. */
    private @Nullable Integer line(String pointer) {
        JsonNode part = root;
        Integer line = null;
        for (String step : pointer.split("/")) {
            part = step.isEmpty() ? part : step(part, step);
            line = lines.getOrDefault(part, line);
        }
        return line;
    }

    private static JsonNode step(JsonNode part, String step) {
        return part.isArray() ? part.path(Integer.parseInt(step)) : part.path(step);
    }

    private static int order(Fault fault) {
        return fault.pointer().startsWith(LINE) ? Integer.parseInt(fault.pointer().substring(LINE.length())) : 0;
    }
}
