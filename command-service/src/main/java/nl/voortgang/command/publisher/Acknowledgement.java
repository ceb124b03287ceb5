package nl.voortgang.command.publisher;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Counts the broker's confirmations of one batch. */
final class Acknowledgement implements Callback {

    private final CountDownLatch open;
    private final Producer<?, ?> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Acknowledgement(int records, Producer<?, ?> producer) {
        this.open = new CountDownLatch(records);
        this.producer = producer;
    }

    /** Called by the producer's own thread: closing it right here keeps it from sending what follows the failed record. */
    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception failed) {
        if (failed != null && failure.compareAndSet(null, failed)) {
            producer.close(Duration.ZERO);
        }
        open.countDown();
    }

    void await(Duration time) {
        try {
            if (!open.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("no acknowledgement within " + time);
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        Exception failed = failure.get();
        if (failed != null) {
            throw new KafkaException(failed);
        }
    }
}
