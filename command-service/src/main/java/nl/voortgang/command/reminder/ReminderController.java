package nl.voortgang.command.reminder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/herinneringen")
@Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR, Role.ADMIN})
@Tag(name = "Herinneringen", description = "Waar u aan bent herinnerd, met of zonder mail.")
class ReminderController {

    private final Reminders reminders;
    private final Notices notices;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    ReminderController(Reminders reminders, Notices notices, OrganisationTransactions transactions,
            InstantSource clock) {
        this.reminders = reminders;
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param at when it was given
     * @param deadline as it is now; absent when the report is not open any more
     * @param requested whether the concern controller asked for it
     * @param statusUpdates those that still wait
     */
    record Shown(UUID id, Instant at, ReportId report, Task task, @Nullable LocalDate deadline, boolean requested,
            List<Waiting> statusUpdates) {}

    /** @param person who is to act, or absent when nobody can */
    record Waiting(StatusUpdateId statusUpdate, Task task, @Nullable PersonId person, @Nullable PersonId onBehalfOf) {}

    @GetMapping
    @Operation(summary = "Zie waar u aan bent herinnerd.",
            description = "De nieuwste eerst. Bij elke herinnering staat welke van haar statusmeldingen nu nog wachten: op"
                    + " u, of bij een overzicht op wie.")
    Page<Shown> list(Caller caller, Paging paging) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        return transactions.in(caller.organisation(), () -> {
            List<Reminder> page = reminders.of(caller.organisation(), caller.person(), paging.size(), paging.offset());
            return paging.page(notices.of(caller.organisation(), page, today),
                    reminders.count(caller.organisation(), caller.person()));
        }).map(ReminderController::shown);
    }

    private static Shown shown(Notice notice) {
        return new Shown(notice.id(), notice.at(), notice.report(), notice.task(), notice.deadline(), notice.asked(),
                notice.waiting().stream().map(duty -> new Waiting(new StatusUpdateId(notice.report(), duty.subject()),
                        duty.task(), duty.person(), duty.onBehalfOf())).toList());
    }
}
