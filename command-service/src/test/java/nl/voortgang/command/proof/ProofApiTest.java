package nl.voortgang.command.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.probe.Probe;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Consistency;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Inclusion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Proofs over HTTP")
class ProofApiTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    private static final int EVENTS = 9;

    private static Instance service;
    private static final String ORGANISATION = "o" + UUID.randomUUID();
    private static Api.Client auditor;

    @BeforeAll
    static void start() {
        service = Api.start(DATABASE);
        auditor = Api.as(service.port(), ORGANISATION, "p-ada", "auditor");
        for (int i = 0; i < EVENTS; i++) {
            service.dispatch().send(Probe.More.of(ORGANISATION, 1 + i % 3));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> DATABASE.superuser()
                .sql("SELECT count(*) FROM tree_node WHERE level = 0").query(Integer.class).single() == EVENTS);
        auditor.post("/v1/controlepunten", "{}");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void show_that_every_event_is_in_every_size() {
        for (int size = 1; size <= EVENTS; size++) {
            for (int position = 1; position <= size; position++) {
                JsonNode proof = auditor.get("/v1/grootboek/" + position + "/bewijs?grootte=" + size).json();
                Leaf leaf = Leaf.parse(proof.path("blad").asString().getBytes(UTF_8));
                assertThat(leaf.position()).isEqualTo(position);
                assertThat(proof.path("bladHash").asString()).isEqualTo(leaf.hash().base64());
                assertThat(Inclusion.proves(leaf.hash(), position - 1, size, path(proof),
                        Hash.ofBase64(proof.path("wortel").asString()))).isTrue();
            }
        }
    }

    @Test
    void show_that_every_size_begins_every_later_one() {
        for (int to = 1; to <= EVENTS; to++) {
            for (int from = 0; from <= to; from++) {
                JsonNode proof = auditor.get("/v1/grootboek/consistentie?van=" + from + "&tot=" + to).json();
                assertThat(Consistency.proves(from, Hash.ofBase64(proof.path("wortelWas").asString()), to,
                        Hash.ofBase64(proof.path("wortelWordt").asString()), path(proof))).isTrue();
            }
        }
    }

    @Test
    void are_for_the_last_checkpoint_unless_another_size_is_asked_for() {
        JsonNode proof = auditor.get("/v1/grootboek/5/bewijs").json();

        Note note = Note.parse(proof.path("controlepunt").asString());
        assertThat(note.signedBy(List.of(Instance.LEDGER_KEY.verifier()))).isNotEmpty();
        assertThat(Checkpoint.parse(note.text()).root().base64()).isEqualTo(proof.path("wortel").asString());
        assertThat(proof.path("grootte").asLong()).isEqualTo(EVENTS);
        assertThat(auditor.get("/v1/grootboek/consistentie?van=5").json().path("totEnMet").asLong()).isEqualTo(EVENTS);
    }

    @Test
    void are_of_the_bytes_that_are_stored() {
        Leaf leaf = Leaf.parse(auditor.get("/v1/grootboek/3/bewijs").json().path("blad").asString().getBytes(UTF_8));

        assertThat(leaf.payload().bytes()).isEqualTo(DATABASE.superuser()
                .sql("SELECT payload_hash FROM ledger WHERE position = 3").query(byte[].class).single());
        assertThat(leaf.actor()).isEqualTo("p-1");
    }

    @Test
    void are_refused_where_there_is_nothing_to_prove() {
        assertThat(auditor.get("/v1/grootboek/10/bewijs").problem()).isEqualTo("404 niet-gevonden");
        assertThat(auditor.get("/v1/grootboek/0/bewijs").problem()).isEqualTo("404 niet-gevonden");
        assertThat(auditor.get("/v1/grootboek/5/bewijs?grootte=4").json().toString()).contains("\"grootte\"", "bereik");
        assertThat(auditor.get("/v1/grootboek/5/bewijs?grootte=10").status()).isEqualTo(400);
        assertThat(auditor.get("/v1/grootboek/consistentie?van=-1&tot=10").json().path("fouten").size()).isEqualTo(2);
        assertThat(auditor.get("/v1/grootboek/consistentie?van=5&tot=4").status()).isEqualTo(400);
        assertThat(auditor.get("/v1/grootboek/consistentie").status()).isEqualTo(400);
        assertThat(Api.as(service.port(), "elders", "p-ada", "auditor").get("/v1/grootboek/1/bewijs").problem())
                .isEqualTo("404 niet-gevonden");
    }

    private static List<Hash> path(JsonNode proof) {
        return proof.path("pad").valueStream().map(hash -> Hash.ofBase64(hash.asString())).toList();
    }
}
