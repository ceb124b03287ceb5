package nl.voortgang.command.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.voortgang.command.KafkaLog;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.engines.SharedEngines;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way to Kafka")
class OutletTest {

    private final String organisation = "o" + UUID.randomUUID();
    private final KafkaLog log = new KafkaLog(SharedEngines.kafka().bootstrapServers());

    @Test
    void delivers_nothing_after_a_record_that_failed() {
        try (Outlet outlet = TestKafka.outlet(Map.of("max.request.size", 10_000))) {
            outlet.send(List.of(bytes(1)));

            assertThatThrownBy(() -> outlet.send(List.of(bytes(2), bytes(20_000), bytes(3))))
                    .isInstanceOf(NotPublished.class);
            outlet.send(List.of(bytes(4)));

            assertThat(log.of(organisation)).extracting(event -> event.value().length)
                    .doesNotContain(3).startsWith(1).endsWith(4);
        }
    }

    @Test
    void goes_to_a_topic_that_keeps_everything_for_ever() throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, CloudEvent.TOPIC);
        try (Outlet outlet = TestKafka.outlet(Map.of());
                Admin admin = Admin.create(TestKafka.connection())) {
            outlet.send(List.of(bytes(1)));

            assertThat(admin.describeTopics(List.of(CloudEvent.TOPIC)).allTopicNames().get().get(CloudEvent.TOPIC)
                    .partitions()).hasSize(12);
            var configuration = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(configuration.get("retention.ms").value()).isEqualTo("-1");
            assertThat(configuration.get("retention.bytes").value()).isEqualTo("-1");
        }
    }

    private ProducerRecord<String, byte[]> bytes(int length) {
        return new ProducerRecord<>(CloudEvent.TOPIC, organisation, new byte[length]);
    }
}
