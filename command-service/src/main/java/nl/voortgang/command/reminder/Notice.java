package nl.voortgang.command.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.voortgang.command.report.OpenCalendar;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What a reminder still has to say.
 *
 * @param id the reminder's
 * @param asked whether somebody asked for it, rather than the calendar
 * @param calendar of its report, or null when that is not open any more
 * @param waiting what of it still waits: of an overview everything, otherwise what waits for the person reminded
 */
public record Notice(UUID id, ReportId report, Task task, boolean asked, Instant at, @Nullable OpenCalendar calendar,
        List<Duty> waiting) {

    public Notice { waiting = List.copyOf(waiting); }

    /** The last day for what it is about, or null when its report is not open any more. */
    public @Nullable LocalDate deadline() {
        return calendar == null ? null : task.deadline(calendar.deadlines());
    }
}
