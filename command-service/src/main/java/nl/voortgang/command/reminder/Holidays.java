package nl.voortgang.command.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which a Dutch authority's terms do not run: those of the Algemene termijnenwet, article 3, first paragraph,
 * with Good Friday, which its second paragraph adds, and the King's birthday as it is celebrated (the day before when 27
 * April is a Sunday). 5 May is one of them every year, not only in a lustrum.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0002448">Algemene termijnenwet</a>
 */
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));

    private static final int GOOD_FRIDAY = -2;
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION_DAY = 39;
    private static final int WHIT_MONDAY = 50;

    private Holidays() {}

    static boolean include(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day)) || day.equals(kingsDay(day.getYear()))
                || day.equals(easter.plusDays(GOOD_FRIDAY)) || day.equals(easter.plusDays(EASTER_MONDAY))
                || day.equals(easter.plusDays(ASCENSION_DAY)) || day.equals(easter.plusDays(WHIT_MONDAY));
    }

    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /**
     * Easter Sunday in the Gregorian calendar.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm">the algorithm of Meeus, Jones
     *      and Butcher</a>
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
