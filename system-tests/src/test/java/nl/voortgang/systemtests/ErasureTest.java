package nl.voortgang.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.local.people.Person;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Names and mail addresses, once erased")
@ExtendWith(SharedProduct.class)
class ErasureTest {

    private static final OrganisationId TOWN = new OrganisationId("naamstad");
    /** In the login, the name and the mail address; nothing else in the product is called so. */
    private static final Map<String, String> NAMES = Map.of("opsteller", "Quintessa", "controller", "Wolfsklauw",
            "portefeuillehouder", "Zevenblad", "concerncontroller", "Hondsdraf");
    private static final List<String> PSEUDONYM = List.of("p-houder");
    private static final Steps UPDATE = new Steps("2030-1-1A1.1");

    private final Product product;
    private final Api admin;

    ErasureTest(Product product) {
        this.product = product;
        admin = product.command(TOWN, "p-beheerder", "beheerder");
    }

    @Test
    void are_in_no_table_no_topic_and_no_log_file() throws Exception {
        Town town = Town.found(product, TOWN.value(), 1, 1);
        town.importTree(2030);
        town.openReport(2030, 1);
        NAMES.keySet().forEach(this::introduced);
        as("opsteller").post(UPDATE.submission(), "{\"inhoud\":{}}").expect(400);
        as("opsteller").post(UPDATE.submission(), UPDATE.contentSent()).expect(201);
        as("controller").post(UPDATE.review(), UPDATE.hashSeen()).expect(201);
        as("opsteller").post(UPDATE.review(), UPDATE.hashSeen()).expect(403);
        as("portefeuillehouder").post(UPDATE.approval(), UPDATE.hashSeen()).expect(201);
        int events = new Books(product, TOWN).areEqual();

        try (var database = product.commandDatabase()) {
            assertThat(tablesWith(database, names())).containsExactly("public.person");
        }
        assertThat(topicsWith(PSEUDONYM)).as("where the search finds what is kept").contains(CloudEvent.TOPIC);
        assertThat(logsWith(PSEUDONYM)).as("where the search finds what is kept").contains("command-service.log");
        NAMES.keySet().forEach(role -> admin.post("/v1/personen/" + pseudonym(role) + "/wissingen", "{}").expect(204));

        try (var command = product.commandDatabase(); var query = product.queryDatabase()) {
            assertThat(tablesWith(command, names())).isEmpty();
            assertThat(tablesWith(query, names())).isEmpty();
        }
        assertThat(topicsWith(names())).isEmpty();
        assertThat(logsWith(names())).isEmpty();
        assertThat(new Books(product, TOWN).areEqual()).isEqualTo(events);
        assertThat(admin.get("/v1/personen/" + pseudonym("opsteller")).expect(200).body().has("naam")).isFalse();
    }

    /** By the token, and by the admin who corrects it. */
    private void introduced(String role) {
        as(role).get("/v1/personen").expect(200);
        assertThat(admin.get("/v1/personen/" + pseudonym(role)).expect(200).text("/naam")).contains(NAMES.get(role));
        admin.put("/v1/personen/" + pseudonym(role), """
                {"naam":"Dr. %1$s","mailadres":"%1$s@voorbeeld.example"}""".formatted(NAMES.get(role))).expect(204);
    }

    private Api as(String role) {
        String name = NAMES.get(role);
        return product.command(new Person(name, name + " van Rijnstad", TOWN.value(), pseudonym(role), List.of(role),
                name));
    }

    /** That of the town's person in this role. */
    private static String pseudonym(String role) {
        return switch (role) {
            case "concerncontroller" -> "p-concern";
            case "portefeuillehouder" -> "p-houder";
            default -> "p-" + role;
        };
    }

    /** Whatever the type of the column; PostgreSQL writes bytes in hexadecimals. */
    private static List<String> tablesWith(Connection database, List<String> words) throws SQLException {
        var found = new ArrayList<String>();
        for (String table : strings(database, """
                SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""")) {
            if (strings(database, "SELECT t::text FROM " + table + " t").stream()
                    .anyMatch(row -> has(row, words) || hasInHex(row, words))) {
                found.add(table);
            }
        }
        return found;
    }

    private static List<String> strings(Connection database, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private List<String> topicsWith(List<String> words) {
        Topics topics = Topics.of(product);
        return topics.all().stream().filter(topic -> topics.everythingIn(topic).stream()
                .flatMap(ErasureTest::parts).anyMatch(part -> has(part, words))).toList();
    }

    private static Stream<String> parts(ConsumerRecord<String, byte[]> record) {
        return Stream.concat(Stream.of(String.valueOf(record.key())), Stream.concat(Stream.of(record.value()),
                Stream.of(record.headers().toArray()).map(Header::value)).filter(Objects::nonNull)
                .map(bytes -> new String(bytes, UTF_8)));
    }

    /** Of all parts, by the name of the file. */
    private List<String> logsWith(List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(product.files())) {
            for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (has(Files.readString(log, ISO_8859_1), words)) {
                    found.add(log.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static List<String> names() {
        return List.copyOf(NAMES.values());
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean hasInHex(String text, List<String> words) {
        return has(text, words.stream().map(word -> HexFormat.of().formatHex(word.getBytes(UTF_8))).toList());
    }
}
