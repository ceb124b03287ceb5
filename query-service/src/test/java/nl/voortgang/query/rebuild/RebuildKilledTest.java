package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.ChildProcess;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.intake.RandomHistory;
import nl.voortgang.query.intake.ReadSide;
import nl.voortgang.query.intake.ServiceProcess;
import nl.voortgang.query.intake.Topic;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A rebuild whose service is killed half-way")
class RebuildKilledTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 600);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;
    @AutoClose
    private final ReadSide readSide = new ReadSide();
    @AutoClose
    private final Topic topic = new Topic(SharedEngines.kafka().bootstrapServers()).create();
    private final JdbcClient owner = JdbcClient.create(readSide.database().as("voortgang_query_owner"));

    /** With the events in it, and before it had its indexes. */
    @Test
    void goes_on_from_the_last_batch_and_applies_no_event_twice() throws SQLException {
        topic.publish(LEIDEN);
        owner.sql("SELECT control.begin_generation('KAFKA', 'p-beheer')").query(Integer.class).single();
        try (Connection barrier = readSide.database().as("voortgang_query_owner").getConnection()) {
            barrier.setAutoCommit(false);
            barrier.createStatement().execute("LOCK TABLE generation_2.change IN ACCESS SHARE MODE");
            try (var victim = start("victim.log")) {
                await().atMost(PATIENCE).until(() -> taken() == 600 && readSide.someoneWaitsForALock());
                victim.kill();
            }
            barrier.rollback();
        }
        assertThat(state()).isEqualTo("BUILDING");
        try (var _ = start("next.log")) {
            await().atMost(PATIENCE).until(() -> state().equals("SERVING"));
        }
        assertThat(taken()).isEqualTo(600);
        assertThat(readSide.kept("generation_2")).isEqualTo(ReadSide.keptOf(LEIDEN));
        topic.delete();
    }

    private ChildProcess start(String log) {
        return ServiceProcess.start(readSide.database(), SharedEngines.kafka().bootstrapServers(),
                directory.resolve(log));
    }

    private long taken() {
        return owner.sql("SELECT taken FROM control.generation WHERE number = 2").query(Long.class).single();
    }

    private String state() {
        return owner.sql("SELECT state FROM control.generation WHERE number = 2").query(String.class).single();
    }
}
