package nl.voortgang.command.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;

/** When reminders are due: on days, at one moment of the municipality's clock, whatever that clock did in the night. */
final class Schedule {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int[] WORKING_DAYS_BEFORE = {10, 5, 1};

    private Schedule() {}

    /** The moment at which a day's reminders are due. */
    static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Act.ZONE).toInstant();
    }

    /** The last working day whose morning has come. */
    static LocalDate lastMorning(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Act.ZONE);
        return WorkingDays.onOrBefore(now.isBefore(morning(today)) ? today.minusDays(1) : today);
    }

    /** The first working day whose morning is yet to come. */
    static LocalDate nextMorning(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Act.ZONE);
        return WorkingDays.onOrAfter(now.isBefore(morning(today)) ? today : today.plusDays(1));
    }

    /**
     * The day on which one is reminded of a deadline last: 10, 5 and 1 working days before it, and each working day after it.
     * What was missed in between is not made up for.
     *
     * @param done the day up to which reminders were given, or null for none yet
     * @param since from when on the report is open: nobody is reminded of a time at which nobody was asked
     * @param today a working day
     * @return empty when none came after {@code done} and {@code since}
     */
    static Optional<LocalDate> lastOccasion(LocalDate deadline, @Nullable LocalDate done, Instant since,
            LocalDate today) {
        return occasions(deadline, today).filter(day -> done == null || day.isAfter(done))
                .filter(day -> !morning(day).isBefore(since)).findFirst();
    }

    /** Up to today, the last one first. */
    private static Stream<LocalDate> occasions(LocalDate deadline, LocalDate today) {
        return today.isAfter(deadline)
                ? Stream.concat(Stream.of(today), before(deadline))
                : before(deadline).filter(day -> !day.isAfter(today));
    }

    private static Stream<LocalDate> before(LocalDate deadline) {
        return IntStream.of(WORKING_DAYS_BEFORE).sorted()
                .mapToObj(number -> WorkingDays.before(deadline, number));
    }
}
