package nl.voortgang.query.rebuild;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdminOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Opens the log that a rebuild reads. */
@Component
@EnableConfigurationProperties(LedgerSettings.class)
class Logs {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ConsumerFactory<?, ?> consumers;
    private final KafkaAdminOperations topics;
    private final LedgerSettings ledger;

    Logs(ConsumerFactory<?, ?> consumers, KafkaAdminOperations topics, LedgerSettings ledger) {
        this.consumers = consumers;
        this.topics = topics;
        this.ledger = ledger;
    }

    /** @throws UnknownSource when this service was not told where it is */
    void mustKnow(Source source) {
        if (source == Source.LEDGER && !ledger.isKnown()) {
            throw new UnknownSource();
        }
    }

    /** @param partitions which of them */
    Log open(Source source, IntPredicate partitions) {
        return switch (source) {
            case KAFKA -> new KafkaLog(consumers.getConfigurationProperties(), topics, partitions);
            case LEDGER -> ledger();
        };
    }

    private Log ledger() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        var http = RestClient.builder().requestFactory(requests);
        return new LedgerLog(http.clone().baseUrl(ledger.address()).build(), new ServiceToken(http.build(), ledger));
    }
}
