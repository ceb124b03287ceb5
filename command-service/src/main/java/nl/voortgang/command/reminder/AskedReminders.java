package nl.voortgang.command.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.report.OpenCalendars;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.report.ProgressReportEvent.Reminded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * Reminds everybody who is due when a concern controller asked for it. The event is the occasion, so that reading it again
 * reminds nobody twice; a report that is no longer open by then is let be.
 */
@Component
@ProcessingGroup(AskedReminders.PROCESS)
class AskedReminders {

    static final String PROCESS = "asked-reminders";

    private final OpenCalendars calendars;
    private final Duties duties;
    private final Reminders reminders;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    AskedReminders(OpenCalendars calendars, Duties duties, Reminders reminders, OrganisationTransactions transactions,
            InstantSource clock) {
        this.calendars = calendars;
        this.duties = duties;
        this.reminders = reminders;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventHandler
    void on(Reminded asked, @MessageIdentifier String event) {
        Instant now = clock.instant();
        transactions.in(asked.organisation(), () -> {
            if (calendars.of(asked.organisation()).stream().anyMatch(it -> it.report().equals(asked.report()))) {
                remind(asked, Occasion.ofEvent(event, Schedule.nextMorning(now)), now);
            }
            return true;
        });
    }

    private void remind(Reminded asked, Occasion occasion, Instant now) {
        Integer programme = asked.programme();
        List<Duty> due = duties.on(LocalDate.ofInstant(now, Act.ZONE), asked.organisation(), asked.report()).stream()
                .filter(duty -> programme == null || duty.subject().programme() == programme).toList();
        Task.STEPS.forEach(task -> MorningRun.byPerson(due, task).forEach((person, subjects) -> reminders.give(
                asked.organisation(), asked.report(), task, person, occasion, subjects, now)));
    }
}
