package nl.voortgang.command.publisher;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.voortgang.contract.wire.CheckpointTopic;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** A topic in which everything stays for ever. An existing one is left as it is. */
final class LastingTopic implements Runnable {

    private static final int MILLISECONDS_TO_CREATE = 5_000;

    private final Map<String, Object> connection;
    private final NewTopic topic;

    private LastingTopic(String name, int partitions, Map<String, Object> connection, @Nullable Short replicas) {
        this.connection = new HashMap<>(connection);
        this.connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_CREATE);
        this.connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_CREATE);
        this.topic = new NewTopic(name, Optional.of(partitions), Optional.ofNullable(replicas))
                .configs(configuration(replicas));
    }

    /** @param connection Kafka's settings to reach it */
    static LastingTopic ofEvents(Map<String, Object> connection, @Nullable Short replicas) {
        return new LastingTopic(CloudEvent.TOPIC, CloudEvent.PARTITIONS, connection, replicas);
    }

    /** @param connection Kafka's settings to reach it */
    static LastingTopic ofCheckpoints(Map<String, Object> connection, @Nullable Short replicas) {
        return new LastingTopic(CheckpointTopic.NAME, CheckpointTopic.PARTITIONS, connection, replicas);
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
        Admin admin = Admin.create(connection);
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("no topic " + topic.name(), e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
