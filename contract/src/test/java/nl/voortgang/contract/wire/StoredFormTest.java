package nl.voortgang.contract.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The approved files are history: a failing comparison means that what is stored somewhere can no longer be read. Only a
 * new event type adds files; run with {@code -Dapprove=true} to write those that are missing. A type that got an optional
 * field keeps its old samples in {@code earlier}, to be read for ever.
 */
@DisplayName("The stored form of an event")
class StoredFormTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path SCHEMAS = Path.of("src/main/resources/nl/voortgang/contract/schemas");

    static Stream<String> types() {
        return EventTypes.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_the_approved_one(String type) throws IOException {
        String written = samples().getOrDefault(type, List.of()).stream()
                .map(event -> new String(ContractJson.write(event), UTF_8) + "\n").collect(Collectors.joining());

        assertThat(written).isNotEmpty().isEqualTo(approved(SAMPLES.resolve(type + ".jsonl"), written));
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_read_back_as_the_same_fact(String type) throws IOException {
        assertThat(read(SAMPLES, type)).isNotEmpty().isEqualTo(samples().get(type));
    }

    @Test
    void is_still_read_as_it_was_once_written() throws IOException {
        for (var earlier : EventSamples.earlier().entrySet()) {
            assertThat(read(SAMPLES.resolve("earlier"), earlier.getKey())).isEqualTo(earlier.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void has_an_approved_schema_that_its_samples_obey(String type) throws IOException {
        String derived = EventSchemas.of(type, EventTypes.named(type).orElseThrow());

        assertThat(derived).isEqualTo(approved(SCHEMAS.resolve(type + ".json"), derived));

        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(derived);
        for (Path folder : List.of(SAMPLES, SAMPLES.resolve("earlier"))) {
            Path file = folder.resolve(type + ".jsonl");
            for (String sample : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                assertThat(schema.validate(sample, InputFormat.JSON)).isEmpty();
                assertThat(schema.validate(sample.replace("\"daad\"", "\"iets\""), InputFormat.JSON)).isNotEmpty();
            }
        }
    }

    @Test
    void has_a_public_name_that_follows_the_profile() {
        assertThat(EventTypes.all().keySet()).allMatch(name -> name.matches("nl\\.prestaties(\\.[a-z-]+){2}\\.v\\d+"));
    }

    @Test
    void passes_over_a_field_of_a_later_version() {
        String sample = "{\"organisatie\":\"leiden\",\"statusmelding\":\"2022-2-2A1.1\",\"later\":1,"
                + "\"daad\":{\"door\":\"p-1\",\"op\":\"2022-09-01T10:00:00Z\"}}";

        Event read = ContractJson.read(sample.getBytes(UTF_8),
                EventTypes.named("nl.prestaties.statusmelding.ingetrokken.v1").orElseThrow());

        assertThat(read.aggregateId()).isEqualTo("statusmelding-leiden-2022-2-2A1.1");
    }

    private static Map<String, List<Event>> samples() {
        return EventSamples.all().collect(Collectors.groupingBy(event -> EventTypes.nameOf(event.getClass())));
    }

    private static List<Event> read(Path folder, String type) throws IOException {
        return Files.readAllLines(folder.resolve(type + ".jsonl")).stream()
                .map(line -> ContractJson.read(line.getBytes(UTF_8), EventTypes.named(type).orElseThrow()))
                .map(Event.class::cast).toList();
    }

    private static String approved(Path file, String written) throws IOException {
        if (Boolean.getBoolean("approve") && !Files.exists(file)) {
            Files.writeString(file, written);
        }
        return Files.readString(file);
    }
}
