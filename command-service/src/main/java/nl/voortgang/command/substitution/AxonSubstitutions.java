package nl.voortgang.command.substitution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command and state together; {@link Substitutions} decides. */
@Aggregate(cache = AggregateCache.NAME)
class AxonSubstitutions {

    @AggregateIdentifier
    private @Nullable String id;

    private SubstitutionState state = SubstitutionState.NONE;

    @Decides
    void grant(SubstitutionCommand.Grant command) {
        apply(Substitutions.decide(command, state));
    }

    @Decides
    void end(SubstitutionCommand.End command) {
        Substitutions.decide(command, state).forEach(event -> apply(event));
    }

    @Decides
    void withdraw(SubstitutionCommand.Withdraw command) {
        apply(Substitutions.decide(command, state));
    }

    @EventSourcingHandler
    void on(SubstitutionEvent event) {
        id = event.aggregateId();
        state = Substitutions.after(state, event);
    }
}
