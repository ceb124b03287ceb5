package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.KafkaEngine;
import nl.voortgang.engines.Ports;
import nl.voortgang.engines.PostgresEngine;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.QueryDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Nothing is lost and nothing comes twice")
class OutagesTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 200);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void when_the_broker_dies_and_comes_back() {
        int port = Ports.free();
        KafkaEngine kafka = KafkaEngine.start(directory, port);
        try (var readSide = new ReadSide();
                var topic = new Topic(kafka.bootstrapServers()).create();
                var _ = RunningService.on(readSide.database(), kafka.bootstrapServers())) {
            topic.publish(LEIDEN.subList(0, 100));
            await().atMost(PATIENCE).until(() -> readSide.position("leiden") == 100);
            kafka.kill();
            kafka = KafkaEngine.start(directory, port);
            topic.publish(LEIDEN.subList(100, 200));
            await().atMost(PATIENCE).until(() -> readSide.position("leiden") == 200);
            assertThat(readSide.kept()).isEqualTo(ReadSide.keptOf(LEIDEN));
        } finally {
            kafka.close();
        }
    }

    @Test
    void when_the_database_dies_and_comes_back() {
        int port = Ports.free();
        PostgresEngine postgres = PostgresEngine.start(directory.resolve("data"), port);
        var database = QueryDatabase.migrated(postgres);
        try (var topic = new Topic(SharedEngines.kafka().bootstrapServers()).create()) {
            try (var _ = RunningService.on(database, SharedEngines.kafka().bootstrapServers())) {
                topic.publish(LEIDEN.subList(0, 100));
                await().atMost(PATIENCE).until(() -> position(database) == 100);
                postgres.kill();
                topic.publish(LEIDEN.subList(100, 150));
                postgres = PostgresEngine.start(directory.resolve("data"), port);
                topic.publish(LEIDEN.subList(150, 200));
                await().atMost(PATIENCE).ignoreExceptions().until(() -> position(database) == 200);
            }
            assertThat(ReadSide.kept(JdbcClient.create(database.as("voortgang_query_owner"))))
                    .isEqualTo(ReadSide.keptOf(LEIDEN));
            topic.delete();
        } finally {
            postgres.close();
        }
    }

    private static long position(QueryDatabase database) {
        return JdbcClient.create(database.as("voortgang_query_owner"))
                .sql("SELECT coalesce(max(position), 0) FROM intake").query(Long.class).single();
    }

    /** Killed with its rows written and its transaction open: between reading from Kafka and committing. */
    @Test
    void when_the_service_is_killed_before_it_commits() throws SQLException {
        String kafka = SharedEngines.kafka().bootstrapServers();
        try (var readSide = new ReadSide();
                var topic = new Topic(kafka).create();
                Connection barrier = readSide.database().as("voortgang_query_owner").getConnection()) {
            try (var victim = ServiceProcess.start(readSide.database(), kafka, directory.resolve("victim.log"))) {
                topic.publish(LEIDEN.subList(0, 100));
                await().atMost(PATIENCE).until(() -> readSide.position("leiden") == 100);
                barrier.setAutoCommit(false);
                barrier.createStatement().execute("LOCK TABLE intake_partition IN EXCLUSIVE MODE");
                topic.publish(LEIDEN.subList(100, 200));
                await().atMost(PATIENCE).until(readSide::someoneWaitsForALock);
                victim.kill();
                barrier.rollback();
            }
            assertThat(readSide.position("leiden")).isEqualTo(100);
            try (var _ = RunningService.on(readSide.database(), kafka)) {
                await().atMost(PATIENCE).until(() -> readSide.position("leiden") == 200);
            }
            assertThat(readSide.kept()).isEqualTo(ReadSide.keptOf(LEIDEN));
            topic.delete();
        }
    }
}
