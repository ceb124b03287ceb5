package nl.voortgang.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.voortgang.proof.tree.Hash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A leaf")
class LeafTest {

    private static final Leaf LEAF = new Leaf(12, UUID.fromString("0b3f1f4e-6f0c-4a53-8f3c-2b8c1f6f0a11"),
            "nl.prestaties.statusmelding.ingediend.v1", Instant.parse("2022-09-01T10:15:30.123Z"), "p-mieke",
            Hash.of("{}".getBytes(UTF_8)));

    private static final String JSON = """
            {"actor":"p-mieke","gebeurtenis":"0b3f1f4e-6f0c-4a53-8f3c-2b8c1f6f0a11",\
            "hash":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a","positie":12,\
            "tijdstip":"2022-09-01T10:15:30.123Z","type":"nl.prestaties.statusmelding.ingediend.v1"}""";

    @Test
    void is_canonical_JSON() {
        assertThat(new String(LEAF.bytes(), UTF_8)).isEqualTo(JSON);
        assertThat(LEAF.hash()).isEqualTo(Hash.leaf(JSON.getBytes(UTF_8)));
    }

    @Test
    void is_read_back_from_its_bytes() {
        assertThat(Leaf.parse(LEAF.bytes())).isEqualTo(LEAF);
    }

    @Test
    void keeps_every_character_of_an_actor() {
        for (char character = 0; character < 0x300; character++) {
            var leaf = new Leaf(1, LEAF.eventId(), "t", LEAF.at(), "a" + character + "\"\\€", LEAF.payload());
            assertThat(Leaf.parse(leaf.bytes())).isEqualTo(leaf);
        }
        assertThat(
                new String(new Leaf(1, LEAF.eventId(), "t", LEAF.at(), "\"\\\b\f\n\r\t\u0001é", LEAF.payload()).bytes(),
                        UTF_8))
                .contains("\"actor\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001é\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "{}", "[]", "{\"actor\":\"p-mieke\"}"})
    void is_nothing_else(String json) {
        assertRefused(json);
    }

    @Test
    void has_one_way_of_being_written() {
        assertRefused(JSON + "\n");
        assertRefused(" " + JSON);
        assertRefused(JSON.replace(",", ", "));
        assertRefused(JSON.replace("30.123Z", "30.123000Z"));
        assertRefused(JSON.replace("30.123Z", "30.123+00"));
        assertRefused(JSON.replace("p-mieke", "p\\u002dmieke"));
        assertRefused(JSON.replace("p-mieke", "p\\-mieke"));
        assertRefused(JSON.replace("p-mieke", "p\\u00"));
        assertRefused(JSON.replace("44136fa3", "44136FA3"));
        assertRefused(JSON.replace(":12,", ":012,"));
        assertRefused(JSON.replace(":12,", ":0,"));
        assertRefused(JSON.replace("2022-09-01", "2022-19-01"));
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> Leaf.parse(json.getBytes(UTF_8))).isInstanceOf(Malformed.class);
    }
}
