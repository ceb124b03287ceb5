package nl.voortgang.query.rebuild;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** All events there are, as Kafka would bring them: in partitions, each in an order of its own. */
interface Log extends AutoCloseable {

    /** About how much is read at a time. */
    int BATCH = 10_000;

    /** The same for as long as its offsets mean the same. */
    UUID id();

    Set<Integer> partitions();

    void seek(int partition, long offset);

    /** What follows, at least {@value #BATCH}; fewer only at the end, as it was when this was asked. */
    List<ConsumerRecord<String, byte[]>> next();

    @Override
    void close();
}
