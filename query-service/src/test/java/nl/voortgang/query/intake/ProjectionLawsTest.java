package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every table there is, whatever happened. */
@DisplayName("Every projection")
class ProjectionLawsTest {

    private static final int EVENTS = 600;

    @AutoClose
    private final ReadSide readSide = new ReadSide();
    @AutoClose
    private final ReadSide another = new ReadSide();

    /** Two municipalities, their events mixed. */
    private static PartitionLog log(long seed) {
        var random = new Random(seed);
        var leiden = new ArrayList<>(RandomHistory.of(new OrganisationId("leiden"), seed, EVENTS));
        var other = new ArrayList<>(RandomHistory.of(new OrganisationId("voorbeeldstad"), seed + 1, EVENTS));
        var log = new PartitionLog();
        while (!leiden.isEmpty() || !other.isEmpty()) {
            List<Event> next = other.isEmpty() || !leiden.isEmpty() && random.nextBoolean() ? leiden : other;
            log.add(List.of(next.removeFirst()));
        }
        return log;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void is_rebuilt_equal_to_what_it_was_row_by_row(long seed) {
        PartitionLog log = log(seed);
        readSide.takeInBatches(log, new Random(seed), 9);
        another.takeInBatches(log, new Random(seed), 700);
        assertThat(another.rows()).isEqualTo(readSide.rows());
        assertThat(readSide.rows().values()).as("every table is put to the test").noneMatch(List::isEmpty);
    }

    @Test
    void is_not_changed_by_a_duplicate() {
        PartitionLog log = log(4);
        readSide.takeAll(log);
        var before = readSide.rows();
        var random = new Random(4);
        for (int again = 0; again < 10; again++) {
            int from = random.nextInt(log.end());
            readSide.take(log, from, from + 1 + random.nextInt(log.end() - from));
        }
        readSide.takeAll(log);
        assertThat(readSide.rows()).isEqualTo(before);
    }

    @Test
    void has_exactly_one_row_per_thing_at_any_position() {
        readSide.takeInBatches(log(5), new Random(5), 40);
        for (String table : readSide.versionedTables()) {
            assertThat(readSide.breaksInTime(table)).as(table).isEmpty();
        }
    }

    @Test
    void stops_an_organisation_at_an_unknown_type_and_no_other() {
        var leiden = RandomHistory.of(new OrganisationId("leiden"), 6, 200);
        var other = RandomHistory.of(new OrganisationId("voorbeeldstad"), 7, 200);
        var log = new PartitionLog().add(leiden.subList(0, 100)).add(leiden.get(100), Damage.UNKNOWN_TYPE)
                .add(other).add(leiden.subList(101, 200));
        another.takeAll(new PartitionLog().add(leiden.subList(0, 100)).add(other));
        readSide.takeInBatches(log, new Random(6), 30);
        assertThat(readSide.kept()).isEqualTo(another.kept());
        assertThat(readSide.halt("leiden")).isEqualTo("101 UNKNOWN_TYPE");
        assertThat(readSide.halt("voorbeeldstad")).isEmpty();
    }

    @Test
    void is_the_same_when_two_readers_believe_to_own_the_partition() throws InterruptedException {
        PartitionLog log = log(8);
        Intake rivals = readSide.anIntake();
        Thread rival = Thread.ofPlatform().start(() -> {
            var sizes = new Random(8);
            for (int from = 0; from < log.end();) {
                int to = Math.min(log.end(), from + 1 + sizes.nextInt(50));
                rivals.take(ReadSide.TOPIC, log.read(from, to, true));
                from = to;
            }
        });
        readSide.takeInBatches(log, new Random(9), 50);
        rival.join();
        another.takeAll(log);
        assertThat(readSide.kept()).isEqualTo(another.kept());
        assertThat(readSide.appliedBelow()).isEqualTo(log.end());
    }
}
