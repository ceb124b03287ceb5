package nl.voortgang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a broker keeps in a topic. */
public record KafkaLog(String brokers, String topic) {

    /** Of all events. */
    public KafkaLog(String brokers) {
        this(brokers, CloudEvent.TOPIC);
    }

    /** All there is of an organisation, in order. */
    public List<ConsumerRecord<String, byte[]>> of(String organisation) {
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", brokers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            found.removeIf(event -> !event.key().equals(organisation));
            return found;
        }
    }

    /** The organisation's positions, in the order in which they lie there. */
    public List<Long> positions(String organisation) {
        return of(organisation).stream().map(event -> Long.valueOf(header(event, CloudEvent.SEQUENCE))).toList();
    }

    /** Positions may come again, but none before all that precede it. */
    public static void assertNothingSkipped(List<? extends Long> positions) {
        long seen = 0;
        for (long position : positions) {
            assertThat(position).isLessThanOrEqualTo(seen + 1);
            seen = Math.max(seen, position);
        }
    }

    public static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
