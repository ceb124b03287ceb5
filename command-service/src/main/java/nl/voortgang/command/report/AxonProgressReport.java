package nl.voortgang.command.report;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
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
        AggregateLifecycle.apply(ProgressReport.decide(command, state));
    }

    @Decides
    void open(ProgressReportCommand.Open command, GoalTrees trees, PortfolioTerms terms) {
        AggregateLifecycle.apply(ProgressReport.decide(command, state, trees, terms));
    }

    @Decides
    void importProgramme(ProgressReportCommand.ImportProgramme command, GoalTrees trees) {
        ImportingHistory
                .decide(command, state, trees.current(command.organisation(), command.report().goalTree()))
                .ifPresent(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void on(ProgressReportEvent event) {
        id = event.aggregateId();
        state = ProgressReport.after(state, event);
    }
}
