package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What could not be applied is read again")
class PartitionReadingTest {

    private static final Instant START = Instant.parse("2022-09-01T10:00:00Z");

    private final PartitionLog log = new PartitionLog()
            .add(RandomHistory.of(new OrganisationId("leiden"), 1, 40));
    private final PartitionReading reading = new PartitionReading(0);

    @BeforeEach
    void stopAtOffset20() {
        reading.read(log.read(0, 40, true).getFirst(), stoppedAt(0, 40, true), START);
    }

    /** As the intake answers when the event at offset 20 cannot be applied. */
    private Taken stoppedAt(int from, int to, boolean whole) {
        var left = Arrivals.in(log.read(20, 40, true)).of(new OrganisationId("leiden"));
        var standing = new Standing(new OrganisationId("leiden"), 20, null, null, null).halted(Obstacle.UNKNOWN_TYPE,
                START);
        var run = new Run(standing, left, List.of(), new Run.Block(left.getFirst(), Obstacle.UNKNOWN_TYPE, ""));
        return new Taken(List.of(new Settled(run, standing, false)), log.read(from, to, whole), List.of());
    }

    private Instant afterSeconds(long seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }

    @Test
    void from_the_first_event_that_was_not_applied() {
        assertThat(reading.dueAgain(afterSeconds(1))).hasValue(20);
    }

    @Test
    void not_before_a_pause() {
        assertThat(reading.dueAgain(START.plusMillis(999))).isEmpty();
    }

    @Test
    void after_ever_longer_pauses_up_to_five_minutes() {
        long longest = 0;
        long last = 0;
        for (long second = 0; second < 3600; second++) {
            if (reading.dueAgain(afterSeconds(second)).isPresent()) {
                reading.read(log.read(20, 40, true).getFirst(), stoppedAt(20, 40, true), afterSeconds(second));
                longest = Math.max(longest, second - last);
                last = second;
            }
        }
        assertThat(longest).isEqualTo(300);
    }

    @Test
    void not_once_all_is_applied() {
        reading.dueAgain(afterSeconds(1));
        var rest = log.read(20, 40, true);
        reading.read(rest.getFirst(), new Taken(List.of(), rest, List.of()), afterSeconds(2));
        assertThat(reading.dueAgain(afterSeconds(3600))).isEmpty();
    }

    @Test
    void and_what_comes_in_meanwhile_is_known_not_to_be_the_whole() {
        assertThat(reading.stretch(PartitionLog.PARTITION, log.read(30, 40, true).getFirst().records()).whole())
                .isFalse();
    }
}
