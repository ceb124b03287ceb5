package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import nl.voortgang.engines.KafkaEngine;
import nl.voortgang.engines.Ports;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While Kafka is away")
class BrokerAwayTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void the_service_goes_on_says_so_and_catches_up(@TempDir Path directory) throws IOException, InterruptedException {
        CommandDatabase database = CommandDatabase.fresh();
        int port = Ports.free();
        try (Instance service = Instance.start(database, "--spring.kafka.bootstrap-servers=127.0.0.1:" + port)) {
            service.dispatch().send(Probe.More.of("leiden", 1));
            await().atMost(LONG).until(() -> health(service, "") == 503);
            assertThat(health(service, "/liveness")).isEqualTo(200);
            assertThat(health(service, "/readiness")).isEqualTo(200);

            KafkaEngine broker = KafkaEngine.start(directory, port);
            var log = new KafkaLog(broker.bootstrapServers());
            await().atMost(LONG).until(() -> health(service, "") == 200);
            assertThat(log.positions("leiden")).containsExactly(1L);

            broker.kill();
            service.dispatch().send(Probe.More.of("leiden", 1));
            service.dispatch().send(Probe.More.of("leiden", 2));
            await().atMost(LONG).until(() -> health(service, "") == 503);
            service.dispatch().send(Probe.More.of("leiden", 2));

            try (KafkaEngine _ = KafkaEngine.start(directory, port)) {
                await().atMost(LONG).until(() -> health(service, "") == 200);
                assertThat(log.positions("leiden")).startsWith(1L).endsWith(4L).containsOnly(1L, 2L, 3L, 4L)
                        .satisfies(KafkaLog::assertNothingSkipped);
            }
        }
    }

    private static int health(Instance service, String part) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + service.port() + "/actuator/health" + part)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
