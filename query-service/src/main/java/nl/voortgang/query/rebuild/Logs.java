package nl.voortgang.query.rebuild;

import java.util.function.IntPredicate;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdminOperations;
import org.springframework.stereotype.Component;

/** Opens the log that a rebuild reads. */
@Component
class Logs {

    private final ConsumerFactory<?, ?> consumers;
    private final KafkaAdminOperations topics;

    Logs(ConsumerFactory<?, ?> consumers, KafkaAdminOperations topics) {
        this.consumers = consumers;
        this.topics = topics;
    }

    /** @param partitions which of them */
    Log open(Source source, IntPredicate partitions) {
        return switch (source) {
            case KAFKA -> new KafkaLog(consumers.getConfigurationProperties(), topics, partitions);
        };
    }
}
