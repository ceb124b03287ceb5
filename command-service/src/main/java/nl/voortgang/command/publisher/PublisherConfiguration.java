package nl.voortgang.command.publisher;

import java.time.Duration;
import java.util.Map;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.LinesAdded;
import nl.voortgang.command.ledger.Worker;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

@Configuration(proxyBeanMethods = false)
class PublisherConfiguration {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    /** @param brokers has no default: Spring Boot's own would hide that it was forgotten */
    @Bean
    Outlet outlet(KafkaAdmin admin, ProducerFactory<?, ?> factory, PublisherProperties properties,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Map<String, Object> settings = factory.getConfigurationProperties();
        return new Outlet(LastingTopic.ofEvents(admin.getConfigurationProperties(), properties.topicReplicas()),
                () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    @Bean
    Outlet checkpointOutlet(KafkaAdmin admin, ProducerFactory<?, ?> factory, PublisherProperties properties) {
        Map<String, Object> settings = factory.getConfigurationProperties();
        return new Outlet(LastingTopic.ofCheckpoints(admin.getConfigurationProperties(), properties.topicReplicas()),
                () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    @Bean
    CheckpointPublisher checkpointPublisher(LedgerDatabase database, Outlet checkpointOutlet) {
        return new CheckpointPublisher(database, checkpointOutlet);
    }

    @Bean
    Worker publishingCheckpoints(CheckpointPublisher checkpointPublisher) {
        return new Worker("checkpoint-publisher", BETWEEN_CHECKPOINTS,
                () -> checkpointPublisher.publish() == CheckpointPublisher.BATCH);
    }

    @Bean
    Publisher publisher(LedgerDatabase database, Outlet outlet, PublisherProperties properties) {
        return new Publisher(database, outlet, properties.source());
    }

    @Bean
    Worker publishing(Publisher publisher) {
        return new Worker("publisher", () -> publisher.publish() == Publisher.BATCH);
    }

    @Bean
    LinesAdded ringThePublisher(Worker publishing) {
        return publishing::ring;
    }
}
