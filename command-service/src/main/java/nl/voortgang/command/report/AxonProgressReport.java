package nl.voortgang.command.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command, state and facts together; {@link ProgressReport} decides. */
@Aggregate(cache = AggregateCache.NAME)
class AxonProgressReport {

    @AggregateIdentifier
    private @Nullable String id;

    private ProgressReportState state = new ProgressReportState.NotPlanned();

    @Decides
    void plan(ProgressReportCommand.Plan command) {
        apply(ProgressReport.decide(command, state));
    }

    @Decides
    void open(ProgressReportCommand.Open command, GoalTrees trees, PortfolioTerms terms) {
        apply(ProgressReport.decide(command, state, trees, terms));
    }

    @Decides
    void reschedule(ProgressReportCommand.Reschedule command) {
        ProgressReport.decide(command, state).forEach(event -> apply(event));
    }

    @Decides
    void compile(ProgressReportCommand.Compile command, GoalTrees trees, UpdateStates updates) {
        apply(ProgressReport.decide(command, state, trees, updates));
    }

    @Decides
    void revertToOpen(ProgressReportCommand.RevertToOpen command) {
        apply(ProgressReport.decide(command, state));
    }

    @Decides
    void sendBack(ProgressReportCommand.SendBack command, UpdateStates updates) {
        ProgressReport.decide(command, state, updates).forEach(event -> apply(event));
    }

    @Decides
    void remind(ProgressReportCommand.Remind command, UpdateStates updates) {
        apply(ProgressReport.decide(command, state, updates));
    }

    @Decides
    void cancel(ProgressReportCommand.Cancel command) {
        apply(ProgressReport.decide(command, state));
    }

    @Decides
    void adopt(ProgressReportCommand.Adopt command, GoalTrees trees, UpdateStates updates) {
        apply(ProgressReport.decide(command, state, trees, updates));
    }

    @Decides
    void sendToCouncil(ProgressReportCommand.SendToCouncil command) {
        apply(ProgressReport.decide(command, state));
    }

    @Decides
    void publish(ProgressReportCommand.Publish command) {
        apply(ProgressReport.decide(command, state));
    }

    @Decides
    void importProgramme(ProgressReportCommand.ImportProgramme command, GoalTrees trees) {
        ImportingHistory.decide(command, state, trees.current(command.organisation(), command.report().goalTree()))
                .ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ProgressReportEvent event) {
        id = event.aggregateId();
        state = ProgressReport.after(state, event);
    }
}
