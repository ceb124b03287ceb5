package nl.voortgang.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How far one partition is read and how far it is applied. The second lags behind while an organisation is halted: then
 * it is read again from there now and then, and the others pass over what they have seen.
 */
final class PartitionReading {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private long next;
    private long applied;
    private Duration pause = FIRST_PAUSE;
    private Instant againAt = Instant.MIN;

    /** @param applied below which offset everything has been applied; reading goes on from there */
    PartitionReading(long applied) {
        this.applied = applied;
        this.next = applied;
    }

    /** Records lie before {@code next} when Kafka lost its end and began again. */
    Stretch stretch(int partition, List<ConsumerRecord<String, byte[]>> records) {
        long from = Math.min(next, records.getFirst().offset());
        return new Stretch(partition, from, from <= applied, records);
    }

    void read(Stretch stretch, Taken taken, Instant now) {
        int partition = stretch.partition();
        long reached = taken.applied().getOrDefault(partition, applied);
        if (reached != applied || taken.movedHalted(partition)) {
            pause = FIRST_PAUSE;
            againAt = now.plus(pause);
        }
        applied = reached;
        next = stretch.end();
    }

    /** Goes back to where something is missing, or further to where something could not be applied. */
    long readAgainFrom(long offset) {
        next = Math.min(offset, applied);
        return next;
    }

    /** Whether all that was read is applied. */
    boolean isWhole() {
        return applied >= next;
    }

    /** Where to read again from, if it is time to. */
    OptionalLong dueAgain(Instant now) {
        if (isWhole() || now.isBefore(againAt)) {
            return OptionalLong.empty();
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        againAt = now.plus(pause);
        next = applied;
        return OptionalLong.of(applied);
    }
}
