package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of events on a real broker, written to as the command side does. */
public final class Topic implements AutoCloseable {

    private final Admin admin;
    private final String bootstrapServers;
    private KafkaProducer<String, byte[]> producer;
    private final Collection<Exception> lost = new ConcurrentLinkedQueue<>();
    private PartitionLog ledger = new PartitionLog();

    public Topic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.producer = producer();
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Returns once the broker itself knows the topic: a producer that heard of an earlier one of that name keeps what it
     * is given for two minutes, then drops it.
     */
    public Topic create() {
        var topic = new NewTopic(CloudEvent.TOPIC, CloudEvent.PARTITIONS, (short) 1);
        Uuid created = admin.createTopics(List.of(topic)).topicId(CloudEvent.TOPIC).toCompletionStage()
                .toCompletableFuture().join();
        await().until(() -> known().filter(created::equals).isPresent());
        producer.close(Duration.ZERO);
        producer = producer();
        return this;
    }

    /** Gone with all that was in it; what is published next is numbered from 1 again. */
    public void delete() {
        admin.deleteTopics(List.of(CloudEvent.TOPIC)).all().toCompletionStage().toCompletableFuture().join();
        await().until(() -> known().isEmpty());
        ledger = new PartitionLog();
    }

    /** The topic as the broker tells it, with a leader for every partition. */
    private Optional<Uuid> known() {
        try {
            TopicDescription topic = admin.describeTopics(List.of(CloudEvent.TOPIC)).allTopicNames().get()
                    .get(CloudEvent.TOPIC);
            return topic.partitions().stream().allMatch(partition -> partition.leader() != null)
                    ? Optional.of(topic.topicId())
                    : Optional.empty();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void publish(List<? extends Event> events) {
        events.forEach(this::send);
        flush();
    }

    public void send(Event event) {
        send(ledger.publish(event));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        producer.send(record, (_, refused) -> {
            if (refused != null) {
                lost.add(refused);
            }
        });
    }

    public void flush() {
        producer.flush();
        assertThat(lost).as("not taken by the broker").isEmpty();
    }

    public void publish(ProducerRecord<String, byte[]> record) {
        send(record);
        flush();
    }

    /** One more like it. */
    public static ProducerRecord<String, byte[]> copy(ProducerRecord<String, byte[]> record) {
        return PartitionLog.copy(record);
    }

    /** An event's record with its position, yet to be published. */
    public ProducerRecord<String, byte[]> next(Event event) {
        return ledger.publish(event);
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        admin.close();
    }
}
