package nl.voortgang.command.publisher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaAdmin;

/** The topic of all events: they stay for ever. An existing one is left as it is. */
final class EventTopic implements Runnable {

    private static final int SECONDS_TO_CREATE = 5;

    private final KafkaAdmin admin;
    private final NewTopic topic;

    EventTopic(KafkaAdmin admin, @Nullable Short replicas) {
        admin.setOperationTimeout(SECONDS_TO_CREATE);
        this.admin = admin;
        this.topic = new NewTopic(CloudEvent.TOPIC, Optional.of(CloudEvent.PARTITIONS), Optional.ofNullable(replicas))
                .configs(configuration(replicas));
    }

    private static Map<String, String> configuration(@Nullable Short replicas) {
        var configuration = new HashMap<>(
                Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1"));
        if (replicas != null && replicas > 1) {
            configuration.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(replicas - 1));
        }
        return configuration;
    }

    @Override
    public void run() {
        admin.createOrModifyTopics(topic);
    }
}
