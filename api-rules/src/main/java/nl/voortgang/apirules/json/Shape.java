package nl.voortgang.apirules.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voortgang.apirules.BodyRule;
import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.wire.Dutch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds one body against the records it should become. What a record does not call nullable is required. What is wrong is
 * told and then mended in the tree, so that the service's rules can be asked about all the rest.
 */
final class Shape {

    private static final Dutch DUTCH = new Dutch();

    private final JsonMapper mapper;
    private final Leaf leaf;
    private final List<BodyRule<?>> rules;
    private final List<Runnable> questions = new ArrayList<>();

    Shape(JsonMapper mapper, List<BodyRule<?>> rules) {
        this.mapper = mapper;
        this.leaf = new Leaf(mapper);
        this.rules = List.copyOf(rules);
    }

    /** @return whether the node, as mended, can be bound */
    boolean check(JsonNode node, JavaType type, Faults faults) {
        if (type.isCollectionLikeType()) {
            return checkList(node, type, faults);
        } else if (type.getRawClass().isAnnotationPresent(JsonTypeInfo.class)) {
            return checkVariant(node, type, faults);
        } else if (type.getRawClass().isRecord() && !Leaf.isValue(type)) {
            return checkRecord(node, type, null, faults);
        } else {
            int before = faults.count();
            leaf.check(node, type, faults);
            return faults.count() == before;
        }
    }

    /** Asks the rules about every record that can be bound; where something was told already they have nothing to add. */
    void askRules() {
        questions.forEach(Runnable::run);
    }

    private boolean checkList(JsonNode node, JavaType type, Faults faults) {
        if (!(node instanceof ArrayNode list)) {
            faults.add("vorm", "Geef hier een lijst, tussen [ en ].");
            return false;
        }
        boolean bindable = true;
        for (int i = 0; i < list.size(); i++) {
            if (!check(list.get(i), type.getContentType(), faults.at(i))) {
                if (type.getContentType().hasRawClass(String.class)) {
                    list.set(i, "");
                } else {
                    bindable = false;
                }
            }
        }
        return bindable;
    }

    /** A type with variants: one property tells which. */
    private boolean checkVariant(JsonNode node, JavaType type, Faults faults) {
        if (!node.isObject()) {
            faults.add("vorm", Wording.OBJECT_EXPECTED);
            return false;
        }
        String property = type.getRawClass().getAnnotation(JsonTypeInfo.class).property();
        List<JsonSubTypes.Type> variants = List.of(type.getRawClass().getAnnotation(JsonSubTypes.class).value());
        Optional<JsonSubTypes.Type> variant = variants.stream()
                .filter(candidate -> candidate.name().equals(node.path(property).stringValue(null))).findFirst();
        if (variant.isPresent()) {
            return checkRecord(node, mapper.constructType(variant.get().value()), property, faults);
        } else if (node.path(property).isMissingNode()) {
            faults.at(property).add("verplicht", Wording.required(property));
        } else {
            faults.at(property).add("keuze", Wording.choose(variants.stream().map(JsonSubTypes.Type::name).toList()));
        }
        return false;
    }

    private boolean checkRecord(JsonNode node, JavaType type, @Nullable String variantProperty, Faults faults) {
        if (!(node instanceof ObjectNode object)) {
            faults.add("vorm", Wording.OBJECT_EXPECTED);
            return false;
        }
        boolean bindable = true;
        List<String> known = new ArrayList<>();
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            String name = DUTCH.translate(component.getName());
            known.add(name);
            bindable &= checkField(object, name, component, faults.at(name));
        }
        if (variantProperty != null) {
            known.add(variantProperty);
        }
        object.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> faults.at(name).add("onbekend", Wording.unknown(name, known)));
        object.retain(known);
        if (bindable) {
            rules.stream().filter(rule -> rule.type() == type.getRawClass())
                    .forEach(rule -> questions.add(() -> ask(rule, node, faults)));
        }
        return bindable;
    }

    private boolean checkField(ObjectNode parent, String name, RecordComponent component, Faults faults) {
        JavaType type = mapper.constructType(component.getGenericType());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        JsonNode value = parent.get(name);
        if (value == null && type.isCollectionLikeType() && !nullable) {
            // a list that is left out is a list of nothing, unless that says something else
            parent.putArray(name);
            return true;
        }
        if (value == null || value.isNull()) {
            if (nullable) {
                return true;
            }
            faults.add("verplicht", Wording.required(name));
        } else if (check(value, type, faults)) {
            return true;
        }
        return mend(parent, name, type, nullable);
    }

    private static boolean mend(ObjectNode parent, String name, JavaType type, boolean nullable) {
        if (nullable) {
            parent.remove(name);
        } else if (type.isCollectionLikeType()) {
            parent.putArray(name);
        } else if (type.hasRawClass(String.class)) {
            parent.put(name, "");
        } else {
            return false;
        }
        return true;
    }

    private <T> void ask(BodyRule<T> rule, JsonNode node, Faults faults) {
        Faults added = faults.apart();
        rule.check(mapper.treeToValue(node, rule.type()), added);
        faults.takeOver(added);
    }
}
