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
import tools.jackson.databind.node.ObjectNode;

/** Holds a JSON tree against the records it should become. What a record does not call nullable is required. */
final class Shape {

    private static final Dutch DUTCH = new Dutch();

    private final JsonMapper mapper;
    private final Leaf leaf;
    private final List<BodyRule<?>> rules;

    Shape(JsonMapper mapper, List<BodyRule<?>> rules) {
        this.mapper = mapper;
        this.leaf = new Leaf(mapper);
        this.rules = List.copyOf(rules);
    }

    void check(JsonNode node, JavaType type, Faults faults) {
        if (type.isCollectionLikeType()) {
            checkList(node, type, faults);
        } else if (type.getRawClass().isAnnotationPresent(JsonTypeInfo.class)) {
            checkVariant(node, type, faults);
        } else if (type.getRawClass().isRecord() && !Leaf.isValue(type)) {
            checkRecord(node, type, null, faults);
        } else {
            leaf.check(node, type, faults);
        }
    }

    private void checkList(JsonNode node, JavaType type, Faults faults) {
        if (!node.isArray()) {
            faults.add("vorm", "Geef hier een lijst, tussen [ en ].");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            check(node.get(i), type.getContentType(), faults.at(i));
        }
    }

    /** A type with variants: one property tells which. */
    private void checkVariant(JsonNode node, JavaType type, Faults faults) {
        if (!node.isObject()) {
            faults.add("vorm", Wording.OBJECT_EXPECTED);
            return;
        }
        String property = type.getRawClass().getAnnotation(JsonTypeInfo.class).property();
        List<JsonSubTypes.Type> variants = List.of(type.getRawClass().getAnnotation(JsonSubTypes.class).value());
        Optional<JsonSubTypes.Type> variant = variants.stream()
                .filter(candidate -> candidate.name().equals(node.path(property).stringValue(null))).findFirst();
        if (variant.isPresent()) {
            checkRecord(node, mapper.constructType(variant.get().value()), property, faults);
        } else if (node.path(property).isMissingNode()) {
            faults.at(property).add("verplicht", Wording.required(property));
        } else {
            faults.at(property).add("keuze", Wording.choose(variants.stream().map(JsonSubTypes.Type::name).toList()));
        }
    }

    private void checkRecord(JsonNode node, JavaType type, @Nullable String variantProperty, Faults faults) {
        if (!(node instanceof ObjectNode object)) {
            faults.add("vorm", Wording.OBJECT_EXPECTED);
            return;
        }
        int before = faults.count();
        List<String> known = new ArrayList<>();
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            String name = DUTCH.translate(component.getName());
            known.add(name);
            checkField(object, name, component, faults.at(name));
        }
        if (variantProperty != null) {
            known.add(variantProperty);
        }
        object.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> faults.at(name).add("onbekend", Wording.unknown(name, known)));
        if (faults.count() == before) {
            applyRules(object, type, faults);
        }
    }

    private void checkField(ObjectNode parent, String name, RecordComponent component, Faults faults) {
        JavaType type = mapper.constructType(component.getGenericType());
        JsonNode value = parent.get(name);
        if (value != null && !value.isNull()) {
            check(value, type, faults);
        } else if (value == null && type.isCollectionLikeType()) {
            // a list that is left out is a list of nothing
            parent.putArray(name);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            faults.add("verplicht", Wording.required(name));
        }
    }

    private void applyRules(JsonNode node, JavaType type, Faults faults) {
        for (BodyRule<?> rule : rules) {
            if (rule.type() == type.getRawClass()) {
                apply(rule, node, faults);
            }
        }
    }

    private <T> void apply(BodyRule<T> rule, JsonNode node, Faults faults) {
        rule.check(mapper.treeToValue(node, rule.type()), faults);
    }
}
