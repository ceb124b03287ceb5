package nl.voortgang.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Kafka on this machine")
class KafkaEngineTest {

    private static final String TOPIC = "notes";

    @Test
    void keeps_what_was_acknowledged_when_it_is_stopped_and_when_it_is_killed(@TempDir Path directory)
            throws Exception {
        try (var first = KafkaEngine.start(directory, Ports.free())) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", first.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            }
            send(first, "kept");
        }
        var second = KafkaEngine.start(directory, Ports.free());
        send(second, "also kept");
        second.kill();
        try (var third = KafkaEngine.start(directory, Ports.free())) {
            assertThat(read(third)).containsExactly("kept", "also kept");
        }
    }

    private static void send(KafkaEngine engine, String note) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", engine.bootstrapServers()),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, note)).get();
        }
    }

    private static List<String> read(KafkaEngine engine) {
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", engine.bootstrapServers()),
                new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var notes = new java.util.ArrayList<String>();
            while (notes.size() < 2) {
                consumer.poll(Duration.ofSeconds(5)).forEach(record -> notes.add(record.value()));
            }
            return notes;
        }
    }
}
