package nl.voortgang.command.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.KafkaLog;
import nl.voortgang.contract.wire.CheckpointTopic;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.probe.Probe;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("Checkpoints over HTTP")
class CheckpointApiTest {

    private static final SigningKey FORMER = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey WITNESS = SigningKey.generate("rekenkamer.example", Algorithm.COSIGNATURE);
    private static final SigningKey STRANGER = SigningKey.generate("vreemde.example", Algorithm.COSIGNATURE);

    private static Instance service;

    private final String organisation = "o" + UUID.randomUUID();
    private final Api.Client auditor = Api.as(service.port(), organisation, "p-ada", "auditor");

    /** Its signing key comes from a file, as an orchestrator hands out secrets. */
    @BeforeAll
    static void start(@TempDir Path secrets) throws Exception {
        Files.writeString(secrets.resolve("voortgang.ledger.keys"), KEY.secret() + "\n");
        service = Api.start(CommandDatabase.fresh(), Probe.class, "--voortgang.ledger.keys=",
                "--spring.config.import=configtree:" + secrets + "/",
                "--voortgang.ledger.former-keys=" + FORMER.verifier(),
                "--voortgang.ledger.witnesses=" + WITNESS.verifier(), "--voortgang.ledger.checkpoint-interval=50ms");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void are_made_by_themselves_and_published() {
        happens();

        JsonNode shown = made(1);
        Note note = Note.parse(shown.path("tekst").asString());
        assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint(
                "urn:nld:oin:" + Instance.OIN + ":systeem:voortgang/" + organisation, 1,
                nl.voortgang.proof.tree.Hash.ofBase64(shown.path("wortel").asString())));
        assertThat(note.signedBy(List.of(KEY.verifier()))).isNotEmpty();
        var log = new KafkaLog(SharedEngines.kafka().bootstrapServers(), CheckpointTopic.NAME);
        await().atMost(Duration.ofSeconds(20)).until(() -> !log.of(organisation).isEmpty());
        assertThat(log.of(organisation)).extracting(checkpoint -> new String(checkpoint.value(), UTF_8))
                .containsExactly(note.toString());
    }

    @Test
    void are_made_on_request() {
        assertThat(auditor.post("/v1/controlepunten", "{}").problem()).isEqualTo("404 niet-gevonden");
        happens();
        made(1);

        Api.Answer answer = auditor.post("/v1/controlepunten", "{}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("grootte").asLong()).isEqualTo(1);
        assertThat(answer.json().path("ondertekeningen").path(0).path("door").asString()).isEqualTo("GROOTBOEK");
    }

    @Test
    void are_cosigned_by_a_known_witness_from_outside() {
        happens();
        Note note = Note.parse(made(1).path("tekst").asString());
        Instant moment = Instant.parse("2026-01-02T03:04:05Z");

        Api.Answer answer = cosign(1, WITNESS.cosign(note.text(), moment).toString());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode witness = made(1).path("ondertekeningen").path(1);
        assertThat(witness.path("naam").asString()).isEqualTo("rekenkamer.example");
        assertThat(witness.path("door").asString()).isEqualTo("GETUIGE");
        assertThat(witness.path("op").asString()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(Note.parse(made(1).path("tekst").asString()).signedBy(List.of(WITNESS.verifier()))).isNotEmpty();
    }

    @Test
    void are_not_cosigned_by_anybody_else_nor_with_a_signature_of_something_else() {
        happens();
        Note note = Note.parse(made(1).path("tekst").asString());
        Instant moment = Instant.parse("2026-01-02T03:04:05Z");

        assertThat(cosign(1, STRANGER.cosign(note.text(), moment).toString()).json().toString())
                .contains("onbekende-getuige");
        assertThat(cosign(1, WITNESS.cosign("iets anders\n", moment).toString()).json().toString())
                .contains("ongeldig").contains("/ondertekening");
        assertThat(cosign(1, KEY.sign(note.text()).toString()).status()).isEqualTo(400);
        assertThat(cosign(1, "krabbel").json().toString()).contains("vorm");
        assertThat(cosign(2, WITNESS.cosign(note.text(), moment).toString()).problem()).isEqualTo("404 niet-gevonden");
        assertThat(made(1).path("ondertekeningen").size()).isEqualTo(1);
    }

    @Test
    void of_another_organisation_do_not_exist() {
        happens();
        made(1);

        assertThat(Api.as(service.port(), "elders", "p-ada", "auditor").get("/v1/controlepunten").json()
                .path("totaal").asLong()).isZero();
    }

    @Test
    void can_be_checked_with_keys_that_everybody_may_read() {
        JsonNode keys = Api.as(service.port(), organisation, "p-mieke", "opsteller").get("/v1/sleutels").json()
                .path("resultaten");

        assertThat(keys.valueStream().map(key -> key.path("gebruik").asString() + " " + key.path("sleutel").asString()))
                .containsExactly("ONDERTEKENT " + KEY.verifier(), "ONDERTEKENDE_EERDER " + FORMER.verifier(),
                        "GETUIGE " + WITNESS.verifier());
    }

    private void happens() {
        service.dispatch().send(Probe.More.of(organisation, 1));
    }

    /** The checkpoint of this size, once it is there. */
    private JsonNode made(long size) {
        return await().atMost(Duration.ofSeconds(20)).until(
                () -> auditor.get("/v1/controlepunten").json().path("resultaten").path(0),
                checkpoint -> checkpoint.path("grootte").asLong() == size);
    }

    private Api.Answer cosign(long size, String line) {
        return auditor.post("/v1/controlepunten/" + size + "/medeondertekeningen",
                "{\"ondertekening\": \"" + line + "\"}");
    }
}
