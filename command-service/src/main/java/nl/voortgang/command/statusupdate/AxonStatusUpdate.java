package nl.voortgang.command.statusupdate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command, state and facts together; {@link StatusUpdate}, {@link InBulk} and {@link Interventions} decide. */
@Aggregate(cache = AggregateCache.NAME)
class AxonStatusUpdate {

    @AggregateIdentifier
    private @Nullable String id;

    private StatusUpdateState state = new StatusUpdateState.NotRequested();

    @Decides
    void request(StatusUpdateCommand.Request command) {
        StatusUpdate.decide(command, state).forEach(event -> apply(event));
    }

    @Decides
    void submit(StatusUpdateCommand.Submit command, ReportCalendars calendars) {
        apply(StatusUpdate.decide(command, state, calendars));
    }

    @Decides
    void withdraw(StatusUpdateCommand.Withdraw command) {
        apply(StatusUpdate.decide(command, state));
    }

    @Decides
    void review(StatusUpdateCommand.Review command, StandIns standIns) {
        apply(StatusUpdate.decide(command, state, standIns));
    }

    @Decides
    void sendBack(StatusUpdateCommand.Return command, PortfolioTerms terms, StandIns standIns) {
        apply(StatusUpdate.decide(command, state, terms, standIns));
    }

    @Decides
    void approve(StatusUpdateCommand.Approve command, PortfolioTerms terms, StandIns standIns,
            ReportCalendars calendars) {
        apply(StatusUpdate.decide(command, state, terms, standIns, calendars));
    }

    @Decides
    void approveInBulk(StatusUpdateCommand.ApproveInBulk command, PortfolioTerms terms, StandIns standIns,
            ReportCalendars calendars, LightsBefore lights) {
        StatusUpdateEvent approved = StatusUpdate.decide(command.approval(), state, terms, standIns, calendars);
        apply(InBulk.decide(command, state, approved, lights));
    }

    @Decides
    void reopen(StatusUpdateCommand.Reopen command, ReportCalendars calendars) {
        apply(Interventions.decide(command, state, calendars));
    }

    @Decides
    void reassign(StatusUpdateCommand.Reassign command) {
        Interventions.decide(command, state).forEach(event -> apply(event));
    }

    @Decides
    void freeze(StatusUpdateCommand.Freeze command, ReportCalendars calendars) {
        Interventions.decide(command, state, calendars).forEach(event -> apply(event));
    }

    @Decides
    void thaw(StatusUpdateCommand.Thaw command, ReportCalendars calendars) {
        Interventions.decide(command, state, calendars).forEach(event -> apply(event));
    }

    @Decides
    void issueErratum(StatusUpdateCommand.IssueErratum command, ReportCalendars calendars) {
        apply(Interventions.decide(command, state, calendars));
    }

    @EventSourcingHandler
    void on(StatusUpdateEvent event) {
        id = event.aggregateId();
        state = StatusUpdate.after(state, event);
    }
}
