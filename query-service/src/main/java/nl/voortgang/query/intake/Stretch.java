package nl.voortgang.query.intake;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Consecutive records of one partition.
 *
 * @param from the offset that was read from; the first record may lie further on
 * @param whole whether everything below {@code from} has been applied
 */
record Stretch(int partition, long from, boolean whole, List<ConsumerRecord<String, byte[]>> records) {

    /** The offset to read on from. */
    long end() {
        return records.getLast().offset() + 1;
    }
}
