package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.intake.RandomHistory;
import nl.voortgang.query.intake.ReadSide;
import nl.voortgang.query.intake.RunningService;
import nl.voortgang.query.intake.ServiceProcess;
import nl.voortgang.query.intake.Topic;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A rebuild whose service is killed half-way")
class RebuildKilledTest {

    /** On partitions that are filled at the same time. */
    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 600);
    private static final List<Event> OTHER = RandomHistory.of(new OrganisationId("voorbeeldstad"), 2, 200);
    private static final List<Event> HAPPENED = Stream.of(LEIDEN, OTHER).flatMap(List::stream).toList();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;
    @AutoClose
    private final ReadSide readSide = new ReadSide();
    @AutoClose
    private final Topic topic = new Topic(SharedEngines.kafka().bootstrapServers()).create();
    private final JdbcClient owner = JdbcClient.create(readSide.database().as("voortgang_query_owner"));

    /** When it is killed, by what keeps it there. */
    private enum Moment {
        WITH_ONE_SHARE_FILLED_AND_A_BATCH_OF_THE_OTHER_NOT_COMMITTED(
                "INSERT INTO generation_2.intake (organisation) VALUES ('voorbeeldstad')", LEIDEN.size()),
        FILLED_AND_WITHOUT_ITS_INDEXES("LOCK TABLE generation_2.change IN ACCESS SHARE MODE", HAPPENED.size());

        private final String barrier;
        private final long taken;

        Moment(String barrier, long taken) {
            this.barrier = barrier;
            this.taken = taken;
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_from_the_last_batch_and_applies_no_event_twice(Moment moment) throws SQLException {
        topic.publish(HAPPENED);
        owner.sql("SELECT control.begin_generation('KAFKA', 'p-beheer')").query(Integer.class).single();
        try (Connection barrier = readSide.database().as("voortgang_query_owner").getConnection()) {
            barrier.setAutoCommit(false);
            barrier.createStatement().execute(moment.barrier);
            try (var victim = ServiceProcess.start(readSide.database(), SharedEngines.kafka().bootstrapServers(),
                    directory.resolve("victim.log"))) {
                await().atMost(PATIENCE).until(() -> taken() == moment.taken && readSide.someoneWaitsForALock());
                victim.kill();
            }
            barrier.rollback();
        }
        assertThat(state()).isEqualTo("BUILDING");
        try (var _ = RunningService.on(readSide.database(), SharedEngines.kafka().bootstrapServers())) {
            await().atMost(PATIENCE).until(() -> state().equals("SERVING"));
        }
        assertThat(taken()).isEqualTo(HAPPENED.size());
        assertThat(readSide.kept("generation_2")).isEqualTo(ReadSide.keptOf(HAPPENED));
        topic.delete();
    }

    private long taken() {
        return owner.sql("SELECT taken FROM control.generation WHERE number = 2").query(Long.class).single();
    }

    private String state() {
        return owner.sql("SELECT state FROM control.generation WHERE number = 2").query(String.class).single();
    }
}
