package nl.voortgang.command.publisher;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The way to Kafka. A batch is acknowledged whole and in time, or its producer is thrown away with all it still holds: a
 * producer that went on after a failure could deliver a line whose predecessor got lost.
 */
final class Outlet implements AutoCloseable {

    /** Far less than a producer itself waits before it gives a record up and goes on with the next. */
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    private final Runnable topic;
    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    /** @param topic sees to it that the topic is there; called before a producer's first record */
    Outlet(Runnable topic, Supplier<Producer<String, byte[]>> producers) {
        this.topic = topic;
        this.producers = producers;
    }

    /** @throws NotPublished when not all of it was acknowledged in time */
    void send(List<ProducerRecord<String, byte[]>> batch) {
        try {
            Producer<String, byte[]> open = open();
            var acknowledgement = new Acknowledgement(batch.size(), open);
            batch.forEach(event -> open.send(event, acknowledgement));
            acknowledgement.await(IN_TIME);
        } catch (RuntimeException e) {
            close();
            throw new NotPublished("Kafka did not take a batch of " + batch.size() + " records: " + e.getMessage(), e);
        }
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            topic.run();
            producer = producers.get();
        }
        return producer;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
