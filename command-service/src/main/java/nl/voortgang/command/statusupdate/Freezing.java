package nl.voortgang.command.statusupdate;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Refusal;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.report.CompiledReports;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.command.report.UpdateStates;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.RevertedToOpen;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Frozen;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Freezes the updates of a report that was compiled; one that turns out not to be what the report was compiled on sends the
 * report back. Thaws them when the report is open again.
 *
 * <p>Each step is a command of its own that decides on what is so at that moment, and does nothing when nothing is left to
 * do. So this may be interrupted anywhere and start over, and may be told of something that no longer counts.
 */
@Component
@ProcessingGroup(Freezing.PROCESS)
class Freezing {

    static final String PROCESS = "freezing";

    private final UpdateStates updates;
    private final ReportCalendars calendars;
    private final CompiledReports reports;
    private final Dispatch dispatch;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    Freezing(UpdateStates updates, ReportCalendars calendars, CompiledReports reports, Dispatch dispatch,
            OrganisationTransactions transactions, InstantSource clock) {
        this.updates = updates;
        this.calendars = calendars;
        this.reports = reports;
        this.dispatch = dispatch;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventHandler
    void on(Compiled compiled) {
        Set<Subject> missing = compiled.missing().stream().map(Missing::subject).collect(Collectors.toSet());
        for (var standing : states(compiled.organisation(), compiled.report()).entrySet()) {
            var update = new StatusUpdateId(compiled.report(), standing.getKey());
            boolean fit = missing.contains(standing.getKey())
                    ? !(standing.getValue().decided() && sentBack(compiled.organisation(), update))
                    : frozen(compiled.organisation(), update);
            if (!fit) {
                return;
            }
        }
    }

    @EventHandler
    void on(RevertedToOpen reverted) {
        states(reverted.organisation(), reverted.report()).forEach((subject, state) -> {
            if (state == UpdateState.FROZEN) {
                thaw(reverted.organisation(), new StatusUpdateId(reverted.report(), subject));
            }
        });
    }

    /** By an instance of the service that was given up for dead, after the report had gone back. */
    @EventHandler
    void on(Frozen late) {
        if (isOpenAgain(late)) {
            thaw(late.organisation(), late.statusUpdate());
        }
    }

    private boolean isOpenAgain(Frozen event) {
        return transactions.in(event.organisation(), () -> calendars.of(event.organisation(),
                event.statusUpdate().report()).filter(calendar -> calendar.phase() == Phase.OPEN).isPresent());
    }

    /** @return false when the report went back because of this one */
    private boolean frozen(OrganisationId organisation, StatusUpdateId update) {
        try {
            freeze(organisation, update);
            return true;
        } catch (Refusal notApproved) {
            return !sentBack(organisation, update);
        }
    }

    private void freeze(OrganisationId organisation, StatusUpdateId update) {
        dispatch.send(new StatusUpdateCommand.Freeze(organisation, update, now()));
    }

    private boolean sentBack(OrganisationId organisation, StatusUpdateId update) {
        return reports.sendBack(organisation, update.report(), update.subject(), clock.instant());
    }

    private void thaw(OrganisationId organisation, StatusUpdateId update) {
        dispatch.send(new StatusUpdateCommand.Thaw(organisation, update, now()));
    }

    private Map<Subject, UpdateState> states(OrganisationId organisation, ReportId report) {
        return transactions.in(organisation, () -> updates.of(organisation, report));
    }

    private Act now() {
        return Act.of(PersonId.SYSTEM, clock.instant());
    }
}
