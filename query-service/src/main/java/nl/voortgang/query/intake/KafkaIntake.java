package nl.voortgang.query.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdminOperations;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Kafka's side of the intake: reads on from the offsets in the database; Kafka itself is told none. */
@Component
class KafkaIntake implements ConsumerSeekAware {

    static final String LISTENER = "intake";

    private final Intake intake;
    private final Aftermath aftermath;
    private final Serving serving;
    private final Offsets offsets;
    private final KafkaAdminOperations topics;
    private final Clock clock;
    private final ConcurrentMap<Integer, PartitionReading> readings = new ConcurrentHashMap<>();
    private volatile UUID topic = new UUID(0, 0);

    KafkaIntake(Intake intake, Aftermath aftermath, Serving serving, Offsets offsets, KafkaAdminOperations topics,
            Clock clock) {
        this.intake = intake;
        this.aftermath = aftermath;
        this.serving = serving;
        this.offsets = offsets;
        this.topics = topics;
        this.clock = clock;
    }

    @KafkaListener(id = LISTENER, idIsGroup = false, topics = CloudEvent.TOPIC, batch = "true")
    void take(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        var stretches = new ArrayList<Stretch>();
        records.stream().collect(Collectors.groupingBy(ConsumerRecord::partition)).forEach((partition, read) -> {
            PartitionReading reading = readings.get(partition);
            if (reading == null) {
                seek(consumer, partition, begin(partition));
            } else {
                stretches.add(reading.stretch(partition, read));
            }
        });
        if (!stretches.isEmpty()) {
            Taken taken = intake.take(topic, stretches);
            stretches.forEach(stretch -> goOn(stretch, taken, consumer));
            aftermath.of(taken);
        }
    }

    /**
     * Looked up when the first records of a partition arrive, not when it is assigned: the database may be away then, and
     * a rebalance waits for nobody.
     */
    private long begin(int partition) {
        var id = Objects.requireNonNull(topics.describeTopics(CloudEvent.TOPIC).get(CloudEvent.TOPIC)).topicId();
        topic = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
        long next = Objects.requireNonNull(serving.execute(_ -> offsets.next(topic, partition)));
        readings.put(partition, new PartitionReading(next));
        return next;
    }

    private void goOn(Stretch stretch, Taken taken, Consumer<?, ?> consumer) {
        int partition = stretch.partition();
        PartitionReading reading = readings.getOrDefault(partition, new PartitionReading(stretch.end()));
        reading.read(stretch, taken, clock.instant());
        Long missing = taken.rereads().get(partition);
        if (missing != null) {
            seek(consumer, partition, reading.readAgainFrom(missing));
        } else {
            reading.dueAgain(clock.instant()).ifPresent(offset -> seek(consumer, partition, offset));
        }
    }

    private static void seek(Consumer<?, ?> consumer, int partition, long offset) {
        consumer.seek(new TopicPartition(CloudEvent.TOPIC, partition), offset);
    }

    /** Called now and then while there is nothing to read. */
    @Override
    public void onIdleContainer(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        for (TopicPartition partition : assignments.keySet()) {
            PartitionReading reading = readings.get(partition.partition());
            if (reading != null) {
                reading.dueAgain(clock.instant())
                        .ifPresent(offset -> callback.seek(partition.topic(), partition.partition(), offset));
            }
        }
    }

    /** What somebody else read meanwhile is in the database. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        assignments.keySet().forEach(partition -> readings.remove(partition.partition()));
    }
}
