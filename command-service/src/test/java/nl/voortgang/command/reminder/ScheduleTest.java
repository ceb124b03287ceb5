package nl.voortgang.command.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A deadline is reminded of")
class ScheduleTest {

    private static final Instant EVER = Instant.EPOCH;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"2026-11-02, 2026-10-19 2026-10-26 2026-10-30 2026-11-03 2026-11-04 2026-11-05",
            "2026-04-07, 2026-03-20 2026-03-27 2026-04-02 2026-04-08 2026-04-09 2026-04-10",
            "2026-05-09, 2026-04-23 2026-05-01 2026-05-08 2026-05-11 2026-05-12 2026-05-13",
            "2026-12-24, 2026-12-10 2026-12-17 2026-12-23 2026-12-28 2026-12-29 2026-12-30"})
    void ten_five_and_one_working_days_before_it_and_each_working_day_after_it(LocalDate deadline, String days) {
        var list = Stream.of(days.split(" ")).map(LocalDate::parse).toList();
        assertThat(deadline.minusDays(30).datesUntil(list.getLast().plusDays(1)).filter(WorkingDays::include)
                .filter(day -> day.equals(occasion(deadline, day.minusDays(1), EVER, day)))).isEqualTo(list);
    }

    @Test
    void once_for_all_days_that_were_missed() {
        LocalDate deadline = LocalDate.parse("2026-11-02");
        assertThat(occasion(deadline, LocalDate.parse("2026-10-16"), EVER, LocalDate.parse("2026-10-28")))
                .isEqualTo(LocalDate.parse("2026-10-26"));
        assertThat(occasion(deadline, LocalDate.parse("2026-10-26"), EVER, LocalDate.parse("2026-10-28"))).isNull();
        assertThat(occasion(deadline, null, EVER, LocalDate.parse("2026-11-12")))
                .isEqualTo(LocalDate.parse("2026-11-12"));
    }

    @Test
    void not_of_a_morning_before_the_report_was_open() {
        LocalDate deadline = LocalDate.parse("2026-11-02");
        LocalDate later = LocalDate.parse("2026-10-28");
        assertThat(occasion(deadline, null, Instant.parse("2026-10-26T07:00:00Z"), later))
                .isEqualTo(LocalDate.parse("2026-10-26"));
        assertThat(occasion(deadline, null, Instant.parse("2026-10-26T07:00:01Z"), later)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-23, 2026-10-23T06:00:00Z", "2026-10-26, 2026-10-26T07:00:00Z",
            "2027-03-26, 2027-03-26T07:00:00Z", "2027-03-30, 2027-03-30T06:00:00Z"})
    void at_eight_of_the_municipalitys_clock(LocalDate day, Instant moment) {
        assertThat(Schedule.morning(day)).isEqualTo(moment);
    }

    /** Friday, the weekend in which the clock goes back, Monday. */
    @ParameterizedTest(name = "{0}: last {1}, next {2}")
    @CsvSource({"2026-10-23T05:59:59Z, 2026-10-22, 2026-10-23", "2026-10-23T06:00:00Z, 2026-10-23, 2026-10-26",
            "2026-10-25T01:30:00Z, 2026-10-23, 2026-10-26", "2026-10-26T06:59:59Z, 2026-10-23, 2026-10-26",
            "2026-10-26T07:00:00Z, 2026-10-26, 2026-10-27"})
    void on_mornings_of_working_days_only(Instant now, LocalDate last, LocalDate next) {
        assertThat(Schedule.lastMorning(now)).isEqualTo(last);
        assertThat(Schedule.nextMorning(now)).isEqualTo(next);
    }

    @Test
    void with_the_working_days_that_are_left() {
        assertThat(Stream.of("2026-10-19", "2026-10-26", "2026-10-30", "2026-10-31", "2026-11-02", "2026-11-03")
                .map(LocalDate::parse).map(day -> WorkingDays.between(day, LocalDate.parse("2026-11-02"))))
                .containsExactly(10, 5, 1, 0, 0, 0);
    }

    private static @Nullable LocalDate occasion(LocalDate deadline, @Nullable LocalDate done, Instant since,
            LocalDate today) {
        return Objects.requireNonNull(Schedule.lastOccasion(deadline, done, since, today)).orElse(null);
    }
}
