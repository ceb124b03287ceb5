package nl.voortgang.command.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voortgang.command.report.OpenCalendar;
import nl.voortgang.command.report.OpenCalendars;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.ReportId;
import org.springframework.stereotype.Component;

/** Works out what reminders still have to say on a day: what is done meanwhile, or became another one's, falls out. */
@Component
public class Notices {

    private final OpenCalendars calendars;
    private final Duties duties;
    private final Reminders reminders;

    Notices(OpenCalendars calendars, Duties duties, Reminders reminders) {
        this.calendars = calendars;
        this.duties = duties;
        this.reminders = reminders;
    }

    /** Of the reminders that go in one mail. Asked within a transaction of the organisation. */
    public List<Notice> inMail(OrganisationId organisation, UUID mail, LocalDate today) {
        return of(organisation, reminders.inMail(organisation, mail), today);
    }

    /** Each report is looked at once. */
    List<Notice> of(OrganisationId organisation, List<Reminder> given, LocalDate today) {
        Map<ReportId, OpenCalendar> open = calendars.of(organisation).stream()
                .collect(Collectors.toMap(OpenCalendar::report, Function.identity()));
        var due = new HashMap<ReportId, List<Duty>>();
        return given.stream().map(reminder -> {
            List<Duty> inReport = due.computeIfAbsent(reminder.report(),
                    report -> open.containsKey(report) ? duties.on(today, organisation, report) : List.of());
            return notice(reminder, open, inReport);
        }).toList();
    }

    private static Notice notice(Reminder reminder, Map<ReportId, OpenCalendar> open, List<Duty> due) {
        var subjects = new HashSet<>(reminder.subjects());
        List<Duty> waiting = due.stream().filter(duty -> subjects.contains(duty.subject()))
                .filter(duty -> reminder.task() == Task.OVERVIEW
                        || duty.task() == reminder.task() && duty.of(reminder.person()))
                .toList();
        return new Notice(reminder.id(), reminder.report(), reminder.task(), reminder.asked(), reminder.at(),
                open.get(reminder.report()), waiting);
    }
}
