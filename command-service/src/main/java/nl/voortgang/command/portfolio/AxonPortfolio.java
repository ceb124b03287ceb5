package nl.voortgang.command.portfolio;

import java.util.List;
import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command and state together; {@link Portfolio} decides. */
@Aggregate(cache = AggregateCache.NAME)
class AxonPortfolio {

    @AggregateIdentifier
    private @Nullable String id;

    private PortfolioState state = new PortfolioState.NotEstablished();

    @Decides
    void establish(PortfolioCommand.Establish command) {
        apply(Portfolio.decide(command, state));
    }

    @Decides
    void appoint(PortfolioCommand.AppointHolder command) {
        apply(Portfolio.decide(command, state));
    }

    @Decides
    void endTerm(PortfolioCommand.EndTerm command) {
        apply(Portfolio.decide(command, state));
    }

    @Decides
    void transfer(PortfolioCommand.Transfer command) {
        apply(Portfolio.decide(command, state));
    }

    private static void apply(List<PortfolioEvent> events) {
        events.forEach(event -> AggregateLifecycle.apply(event));
    }

    @EventSourcingHandler
    void on(PortfolioEvent event) {
        id = event.aggregateId();
        state = Portfolio.after(state, event);
    }
}
