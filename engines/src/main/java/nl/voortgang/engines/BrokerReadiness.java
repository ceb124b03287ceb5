package nl.voortgang.engines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A broker is ready when it counts itself among the brokers. */
final class BrokerReadiness {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private BrokerReadiness() {}

    static void await(KafkaEngine engine, Path log) {
        Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, engine.bootstrapServers(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 100,
                AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, 50));
        try {
            Instant giveUp = Instant.now().plus(PATIENCE);
            while (!answers(admin)) {
                if (!engine.process().isAlive() || Instant.now().isAfter(giveUp)) {
                    engine.close();
                    throw new IllegalStateException(
                            "Kafka did not start on " + engine.bootstrapServers() + ", see " + log);
                }
            }
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(1, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka started", e);
        }
    }
}
