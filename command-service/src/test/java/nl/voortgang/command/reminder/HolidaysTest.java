package nl.voortgang.command.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The holidays of the Algemene termijnenwet")
class HolidaysTest {

    /** Written down by hand from the calendars of those years. */
    @ParameterizedTest(name = "of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2022 | 01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26
            2024 | 01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26
            2025 | 01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26
            2026 | 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26
            2027 | 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26
            2028 | 01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26
            2031 | 01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26
            2038 | 01-01 04-23 04-26 04-27 05-05 06-03 06-14 12-25 12-26
            """)
    void are_the_ones_on_the_calendar(int year, String days) {
        List<LocalDate> known = Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(Holidays::include))
                .containsExactlyElementsOf(known);
    }

    /** The earliest and the latest Easter there is, and the exceptions to the simplest rule. */
    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2049-04-18", "2076-04-19",
            "2285-03-22"})
    void follow_Easter(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void are_no_working_days_and_neither_are_weekends() {
        assertThat(LocalDate.of(2026, 4, 1).datesUntil(LocalDate.of(2026, 5, 1)).filter(WorkingDays::include)
                .map(LocalDate::getDayOfMonth))
                .containsExactly(1, 2, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 28, 29, 30);
    }
}
