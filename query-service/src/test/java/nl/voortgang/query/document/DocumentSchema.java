package nl.voortgang.query.document;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.util.Arrays;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.Dutch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema (2020-12) of the document from its records. */
final class DocumentSchema {

    private static final Dutch DUTCH = new Dutch();

    private DocumentSchema() {}

    static String derived() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields().withPropertyNameOverrideResolver(DocumentSchema::name)
                .withRequiredCheck(field -> !field.getRawMember().getAnnotatedType()
                        .isAnnotationPresent(Nullable.class));
        config.forTypesInGeneral().withCustomDefinitionProvider(DocumentSchema::writtenAsText);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(ReportDocument.class);
        schema.put("title", "Wat een voortgangsrapportage zegt");
        return ContractJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static String name(FieldScope field) {
        var given = field.getRawMember().getAnnotation(JsonProperty.class);
        return given == null ? DUTCH.translate(field.getDeclaredName()) : given.value();
    }

    private static @Nullable CustomDefinition writtenAsText(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        boolean text = Arrays.stream(raw.getMethods()).anyMatch(it -> it.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(raw.getDeclaredFields()).anyMatch(it -> it.isAnnotationPresent(JsonValue.class));
        return text
                ? new CustomDefinition(context.getGeneratorConfig().createObjectNode().put("type", "string"), true)
                : null;
    }
}
