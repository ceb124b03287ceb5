package nl.voortgang.query.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdminOperations;

/** The topic of events, read by nobody else and beside the intake. */
final class KafkaLog implements Log {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<TopicPartition> partitions;
    private final UUID id;

    /**
     * @param settings as those of the intake
     * @param mine which partitions
     */
    KafkaLog(Map<String, Object> settings, KafkaAdminOperations topics, IntPredicate mine) {
        var own = new HashMap<>(settings);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        consumer = new KafkaConsumer<>(own);
        partitions = consumer.partitionsFor(CloudEvent.TOPIC).stream()
                .filter(partition -> mine.test(partition.partition()))
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
        id = partitions.isEmpty() ? new UUID(0, 0) : id(topics);
        consumer.assign(partitions);
    }

    private static UUID id(KafkaAdminOperations topics) {
        var id = Objects.requireNonNull(topics.describeTopics(CloudEvent.TOPIC).get(CloudEvent.TOPIC)).topicId();
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Set<Integer> partitions() {
        return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }

    @Override
    public void seek(int partition, long offset) {
        consumer.seek(new TopicPartition(CloudEvent.TOPIC, partition), offset);
    }

    @Override
    public List<ConsumerRecord<String, byte[]>> next() {
        var ends = consumer.endOffsets(partitions);
        var records = new ArrayList<ConsumerRecord<String, byte[]>>(BATCH);
        while (records.size() < BATCH && isBefore(ends)) {
            consumer.poll(PATIENCE).forEach(records::add);
        }
        return records;
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
