package nl.voortgang.command.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday without {@link Holidays}. */
public final class WorkingDays {

    private WorkingDays() {}

    static boolean include(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.include(day);
    }

    /** The working day that so many of them lie before this day; 1 is the last one before it. */
    static LocalDate before(LocalDate day, int number) {
        LocalDate found = day;
        for (int left = number; left > 0;) {
            found = found.minusDays(1);
            if (include(found)) {
                left--;
            }
        }
        return found;
    }

    /** This day when it is a working day, otherwise the first one after it. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!include(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** This day when it is a working day, otherwise the last one before it. */
    static LocalDate onOrBefore(LocalDate day) {
        return include(day) ? day : before(day, 1);
    }

    /** How many of them there are from a day up to and without another one; 0 when that is no later. */
    public static int between(LocalDate from, LocalDate until) {
        return (int) from.datesUntil(from.isBefore(until) ? until : from).filter(WorkingDays::include).count();
    }
}
