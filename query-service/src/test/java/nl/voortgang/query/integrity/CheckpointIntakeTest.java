package nl.voortgang.query.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.wire.CheckpointTopic;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.QueryDatabase;
import nl.voortgang.query.intake.RunningService;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Checkpoints that Kafka brings")
class CheckpointIntakeTest {

    private static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey STRANGE = SigningKey.generate("grootboek.example", Algorithm.ED25519);

    @AutoClose
    private final QueryDatabase database = QueryDatabase.migrated();
    @AutoClose
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", SharedEngines.kafka().bootstrapServers()));
    @AutoClose
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedEngines.kafka().bootstrapServers(), "acks", "all"),
            new StringSerializer(), new ByteArraySerializer());

    @BeforeEach
    void createTopic() throws Exception {
        admin.createTopics(List.of(new NewTopic(CheckpointTopic.NAME, CheckpointTopic.PARTITIONS, (short) 1))).all()
                .get();
    }

    @AfterEach
    void leaveNoTopic() throws Exception {
        admin.deleteTopics(List.of(CheckpointTopic.NAME)).all().get();
    }

    private RunningService service() {
        return RunningService.on(database, SharedEngines.kafka().bootstrapServers(),
                "--voortgang.ledger.verifier-keys=" + KEY.verifier());
    }

    private void publish(String organisation, String note) throws Exception {
        producer.send(new ProducerRecord<>(CheckpointTopic.NAME, organisation, note.getBytes(UTF_8))).get();
    }

    private static String note(String organisation, long size, String history, SigningKey key) {
        var checkpoint = new Checkpoint("urn:voorbeeld/" + organisation, size, Hash.of(history.getBytes(UTF_8)));
        return Note.sign(checkpoint.text(), List.of(key)).toString();
    }

    private List<String> kept(String table) {
        return JdbcClient.create(database.as("voortgang_query_owner"))
                .sql("SELECT organisation || ' ' || size || ' ' || note FROM control." + table + " ORDER BY 1")
                .query(String.class).list();
    }

    private void awaitKept(long size) {
        await().atMost(Duration.ofSeconds(60)).until(
                () -> kept("signed_checkpoint").stream().anyMatch(it -> it.startsWith("leiden " + size + " ")));
    }

    @Test
    void are_kept_when_a_known_key_signed_them_for_that_organisation_and_counted_when_not() throws Exception {
        String good = note("leiden", 7, "zoals het ging", KEY);
        publish("leiden", "geen notitie");
        publish("leiden", note("leiden", 5, "zoals het ging", STRANGE));
        publish("leiden", note("elders", 6, "zoals het ging", KEY));
        publish("leiden", good.replace("leiden\n7", "leiden\n8"));
        publish("leiden", good);
        try (var service = service()) {
            awaitKept(7);

            assertThat(kept("signed_checkpoint")).containsExactly("leiden 7 " + good);
            assertThat(service.part(MeterRegistry.class).counter("voortgang.integrity.unsigned").count()).isEqualTo(4);
        }
    }

    @Test
    void are_kept_once_and_two_histories_of_one_size_both() throws Exception {
        publish("leiden", note("leiden", 7, "zoals het ging", KEY));
        publish("leiden", note("leiden", 7, "zoals het ging", KEY));
        publish("leiden", note("leiden", 7, "anders", KEY));
        publish("leiden", note("leiden", 9, "zoals het ging", KEY));
        try (var _ = service()) {
            awaitKept(9);

            assertThat(kept("signed_checkpoint")).hasSize(2).first().isEqualTo(
                    "leiden 7 " + note("leiden", 7, "zoals het ging", KEY));
            assertThat(kept("forked_checkpoint")).containsExactly("leiden 7 " + note("leiden", 7, "anders", KEY));
        }
    }

    @Test
    void that_came_while_the_service_was_away_are_taken_in_when_it_is_back_and_none_twice() throws Exception {
        publish("leiden", "geen notitie");
        publish("leiden", note("leiden", 7, "zoals het ging", KEY));
        try (var _ = service()) {
            awaitKept(7);
        }
        publish("leiden", note("leiden", 9, "zoals het ging", KEY));
        try (var service = service()) {
            awaitKept(9);

            assertThat(service.part(MeterRegistry.class).counter("voortgang.integrity.unsigned").count()).isZero();
        }
    }
}
