package nl.voortgang.contract.wire;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.lang.reflect.Field;
import java.util.Arrays;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.goaltree.GoalTreeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema (2020-12) of an event type from its record. */
final class EventSchemas {

    private static final Dutch DUTCH = new Dutch();
    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static String of(String name, Class<? extends Event> type) {
        ObjectNode schema = GENERATOR.generateSchema(type);
        schema.put("title", name);
        return ContractJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields()
                .withPropertyNameOverrideResolver(field -> DUTCH.translate(field.getDeclaredName()))
                .withRequiredCheck(field -> !isNullable(field.getRawMember()) && !mayBeAbsent(field.getRawMember()));
        config.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::writtenAsOneValue);
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What came later than the first events of its type. */
    private static boolean mayBeAbsent(Field field) {
        return field.isAnnotationPresent(JsonSetter.class);
    }

    /** Identifiers and codes are one value in JSON. */
    private static @Nullable CustomDefinition writtenAsOneValue(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        boolean oneValue = Arrays.stream(raw.getMethods()).anyMatch(m -> m.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(raw.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
        if (!oneValue) {
            return null;
        }
        String kind = raw == GoalTreeId.class ? "integer" : "string";
        return new CustomDefinition(context.getGeneratorConfig().createObjectNode().put("type", kind), true);
    }
}
