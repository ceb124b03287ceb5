package nl.voortgang.command.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.person.People;
import nl.voortgang.command.report.OpenCalendar;
import nl.voortgang.command.report.OpenCalendars;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives one organisation the reminders of a morning, and those of the mornings before on which nobody did. Within a
 * transaction of the organisation, with its run's row locked.
 */
@Component
class MorningRun {

    private final OpenCalendars calendars;
    private final Duties duties;
    private final Reminders reminders;
    private final People people;

    MorningRun(OpenCalendars calendars, Duties duties, Reminders reminders, People people) {
        this.calendars = calendars;
        this.duties = duties;
        this.reminders = reminders;
        this.people = people;
    }

    /** @param done the day up to which it was done, or null for never */
    void give(OrganisationId organisation, @Nullable LocalDate done, LocalDate today, Instant now) {
        calendars.of(organisation).forEach(report -> give(organisation, report, occasions(report, done, today), today,
                now));
    }

    private static Map<Task, LocalDate> occasions(OpenCalendar report, @Nullable LocalDate done, LocalDate today) {
        var days = new LinkedHashMap<Task, LocalDate>();
        Task.STEPS.forEach(task -> Schedule.lastOccasion(task.deadline(report.deadlines()), done, report.openSince(),
                today).ifPresent(day -> days.put(task, day)));
        return days;
    }

    private void give(OrganisationId organisation, OpenCalendar report, Map<Task, LocalDate> days, LocalDate today,
            Instant now) {
        List<Duty> due = days.isEmpty() ? List.of() : duties.on(today, organisation, report.report());
        days.forEach((task, day) -> byPerson(due, task).forEach((person, subjects) -> reminders.give(organisation,
                report.report(), task, person, Occasion.ofCalendar(day, today), subjects, now)));
        Optional<LocalDate> last = days.values().stream().max(LocalDate::compareTo);
        if (last.isPresent() && !due.isEmpty()) {
            List<Subject> all = due.stream().map(Duty::subject).toList();
            people.withRole(organisation, Role.CONCERN_CONTROLLER).forEach(person -> reminders.give(organisation,
                    report.report(), Task.OVERVIEW, person, Occasion.ofCalendar(last.get(), today), all, now));
        }
    }

    /** What each person has to do of one task. */
    static Map<PersonId, List<Subject>> byPerson(Collection<Duty> due, Task task) {
        var subjects = new LinkedHashMap<PersonId, List<Subject>>();
        for (Duty duty : due) {
            PersonId person = duty.person();
            if (duty.task() == task && person != null) {
                subjects.merge(person, List.of(duty.subject()), MorningRun::both);
            }
        }
        return subjects;
    }

    private static List<Subject> both(List<Subject> some, List<Subject> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
