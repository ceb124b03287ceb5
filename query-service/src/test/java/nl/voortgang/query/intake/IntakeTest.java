package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the intake does with what it cannot apply. */
@DisplayName("The intake")
class IntakeTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 60);
    private static final List<Event> OTHER = RandomHistory.of(new OrganisationId("voorbeeldstad"), 2, 60);

    @AutoClose
    private final ReadSide readSide = new ReadSide();
    private final PartitionLog log = new PartitionLog();

    @Nested
    @DisplayName("at a gap")
    class AtAGap {

        AtAGap() {
            log.add(LEIDEN.subList(0, 10)).lose(LEIDEN.get(10)).add(LEIDEN.subList(11, 20)).add(OTHER);
        }

        @Test
        void applies_nothing_beyond_it() {
            readSide.takeAll(log);
            assertThat(readSide.position("leiden")).isEqualTo(10);
        }

        @Test
        void goes_on_with_the_others() {
            readSide.takeAll(log);
            assertThat(readSide.position("voorbeeldstad")).isEqualTo(60);
        }

        @Test
        void wants_to_read_again_from_where_the_organisation_was_and_does_not_halt_yet() {
            readSide.take(log, 0, 5);
            Taken taken = readSide.take(log, 5, 20);
            assertThat(taken.rereads()).isEqualTo(Map.of(PartitionLog.PARTITION, 10L));
            assertThat(readSide.halt("leiden")).isEmpty();
        }

        @Test
        void halts_when_it_stays() {
            readSide.takeAll(log);
            Taken again = readSide.take(log, 10, 15);
            assertThat(readSide.halt("leiden")).isEqualTo("11 GAP");
            assertThat(again.rereads()).isEmpty();
        }

        @Test
        void marks_the_log_as_applied_up_to_it_and_no_further() {
            readSide.takeAll(log);
            assertThat(readSide.appliedBelow()).isEqualTo(10);
        }

        @Test
        void heals_when_the_missing_event_turns_up() {
            readSide.takeAll(log);
            readSide.takeAll(log);
            var repaired = new PartitionLog().add(LEIDEN.subList(0, 20)).add(OTHER);
            readSide.takeAll(repaired);
            assertThat(readSide.position("leiden")).isEqualTo(20);
            assertThat(readSide.halt("leiden")).isEmpty();
            assertThat(readSide.appliedBelow()).isEqualTo(repaired.end());
        }
    }

    @Nested
    @DisplayName("at an event that cannot be applied")
    class AtAnObstacle {

        @ParameterizedTest
        @CsvSource({"UNKNOWN_TYPE, UNKNOWN_TYPE", "OF_ANOTHER_SUBJECT, MISPLACED", "WITHOUT_A_UUID, UNREADABLE",
                "NEWER_THAN_ITS_SUBJECT, INAPPLICABLE"})
        void halts_that_organisation_there_and_goes_on_with_the_others(Damage damage, Obstacle obstacle) {
            log.add(LEIDEN.subList(0, 30)).add(LEIDEN.get(30), damage).add(LEIDEN.subList(31, 40)).add(OTHER);
            readSide.takeAll(log);
            assertThat(readSide.position("leiden")).isEqualTo(30);
            assertThat(readSide.halt("leiden")).isEqualTo("31 " + obstacle);
            assertThat(readSide.position("voorbeeldstad")).isEqualTo(60);
            assertThat(readSide.appliedBelow()).isEqualTo(30);
        }

        @Test
        void halts_at_bytes_that_are_no_event() {
            log.add(LEIDEN.subList(0, 3)).add(LEIDEN.get(3), Damage.bytes(text -> text.substring(0, 20)));
            readSide.takeAll(log);
            assertThat(readSide.halt("leiden")).isEqualTo("4 UNREADABLE");
        }

        @Test
        void halts_at_the_event_of_another_organisation() {
            log.add(LEIDEN.subList(0, 3)).add(LEIDEN.get(3), Damage.bytes(text -> text.replace("leiden", "utrecht")));
            readSide.takeAll(log);
            assertThat(readSide.halt("leiden")).isEqualTo("4 MISPLACED");
        }

        @Test
        void halts_at_a_row_that_the_database_refuses_and_keeps_what_came_before_it() {
            log.add(LEIDEN.subList(0, 4)).add(OTHER)
                    .add(LEIDEN.get(4), Damage.bytes(text -> text.replace("\"missie\":\"", "\"missie\":\"\\u0000")))
                    .add(LEIDEN.subList(5, 20));
            readSide.takeAll(log);
            assertThat(readSide.position("leiden")).isEqualTo(4);
            assertThat(readSide.halt("leiden")).isEqualTo("5 REFUSED_BY_DATABASE");
            assertThat(readSide.position("voorbeeldstad")).isEqualTo(60);
        }

        @Test
        void stays_halted_while_later_events_come_in() {
            log.add(LEIDEN.subList(0, 30)).add(LEIDEN.get(30), Damage.UNKNOWN_TYPE).add(LEIDEN.subList(31, 40));
            readSide.take(log, 0, 35);
            Taken taken = readSide.take(log, 35, 40);
            assertThat(readSide.halt("leiden")).isEqualTo("31 UNKNOWN_TYPE");
            assertThat(taken.rereads()).isEmpty();
        }

        @Test
        void goes_on_once_it_can_be_applied() {
            log.add(LEIDEN.subList(0, 30)).add(LEIDEN.get(30), Damage.UNKNOWN_TYPE).add(LEIDEN.subList(31, 40));
            readSide.takeAll(log);
            readSide.takeAll(new PartitionLog().add(LEIDEN.subList(0, 40)));
            assertThat(readSide.halt("leiden")).isEmpty();
            assertThat(readSide.position("leiden")).isEqualTo(40);
        }

        @Test
        void goes_on_when_the_event_is_sent_again_and_comes_back_for_what_lay_between() {
            log.add(LEIDEN.subList(0, 30)).add(LEIDEN.get(30), Damage.UNKNOWN_TYPE).add(LEIDEN.subList(31, 40));
            readSide.take(log, 0, 40);
            log.append(new PartitionLog().add(LEIDEN.subList(0, 31)).sent(30));
            readSide.takeBehind(log, 40, 41);
            assertThat(readSide.position("leiden")).isEqualTo(31);
            assertThat(readSide.halt("leiden")).isEmpty();
            assertThat(readSide.appliedBelow()).isEqualTo(30);
            readSide.take(log, 30, 41);
            assertThat(readSide.position("leiden")).isEqualTo(40);
            assertThat(readSide.appliedBelow()).isEqualTo(41);
        }
    }

    @Test
    void takes_any_fit_one_of_an_event_that_came_more_than_once() {
        log.add(LEIDEN.subList(0, 30)).add(LEIDEN.get(30), Damage.UNKNOWN_TYPE).add(LEIDEN.subList(31, 40));
        log.append(new PartitionLog().add(LEIDEN.subList(0, 31)).sent(30));
        readSide.takeAll(log);
        assertThat(readSide.position("leiden")).isEqualTo(40);
        assertThat(readSide.appliedBelow()).isEqualTo(log.end());
    }

    @Test
    void passes_over_a_record_that_is_no_line_of_a_ledger() {
        log.add(LEIDEN.subList(0, 5)).append(Damage.WITHOUT_A_POSITION.apply(log.publish(LEIDEN.get(5))));
        log.append(new PartitionLog().add(LEIDEN.subList(0, 6)).sent(5));
        Taken taken = readSide.takeAll(log);
        assertThat(readSide.position("leiden")).isEqualTo(6);
        assertThat(taken.strays()).hasSize(1);
    }

    @Test
    void does_not_claim_to_have_applied_what_lies_before_the_place_it_read_from() {
        log.add(LEIDEN.subList(0, 20));
        readSide.take(log, 0, 10);
        readSide.takeBehind(log, 10, 20);
        assertThat(readSide.position("leiden")).isEqualTo(20);
        assertThat(readSide.appliedBelow()).isEqualTo(10);
    }
}
