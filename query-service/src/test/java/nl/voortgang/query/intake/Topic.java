package nl.voortgang.query.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of events on a real broker, written to as the command side does. */
final class Topic implements AutoCloseable {

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private PartitionLog ledger = new PartitionLog();

    Topic(String bootstrapServers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        this.admin = Admin.create(settings);
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** A deleted topic may take a moment to be gone. */
    Topic create() {
        await().ignoreExceptions().until(() -> {
            var topic = new NewTopic(CloudEvent.TOPIC, CloudEvent.PARTITIONS, (short) 1);
            admin.createTopics(List.of(topic)).all().get();
            return true;
        });
        return this;
    }

    /** Gone with all that was in it; what is published next is numbered from 1 again. */
    void delete() {
        admin.deleteTopics(List.of(CloudEvent.TOPIC)).all().toCompletionStage().toCompletableFuture().join();
        ledger = new PartitionLog();
    }

    void publish(List<? extends Event> events) {
        events.forEach(this::send);
        producer.flush();
    }

    void send(Event event) {
        producer.send(ledger.publish(event));
    }

    void flush() {
        producer.flush();
    }

    void publish(ProducerRecord<String, byte[]> record) {
        producer.send(record);
        producer.flush();
    }

    /** An event's record with its position, yet to be published. */
    ProducerRecord<String, byte[]> next(Event event) {
        return ledger.publish(event);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        admin.close();
    }
}
