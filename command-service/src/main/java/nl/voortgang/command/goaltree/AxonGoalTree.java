package nl.voortgang.command.goaltree;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.command.portfolio.KnownPortfolios;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command, state and facts together; {@link GoalTree} decides. */
@Aggregate(cache = AggregateCache.NAME)
class AxonGoalTree {

    @AggregateIdentifier
    private @Nullable String id;

    private GoalTreeState state = new GoalTreeState.NotImported();

    @Decides
    void importTree(GoalTreeCommand.Import command, KnownPortfolios portfolios, GoalTrees trees) {
        GoalTree.decide(command, state, portfolios.of(command.organisation()),
                LastYear.before(command.goalTree(), command.organisation(), trees))
                .forEach(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void on(GoalTreeEvent event) {
        id = event.aggregateId();
        state = GoalTree.after(state, event);
    }
}
