package nl.voortgang.command.bulkapproval;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.voortgang.command.dispatch.Decides;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Brings command and state together; {@link BulkApproval} decides. Not remembered: one is asked for once. */
@Aggregate
class AxonBulkApproval {

    @AggregateIdentifier
    private @Nullable String id;

    private BulkApprovalState state = new BulkApprovalState.NotRequested();

    @Decides
    void request(BulkApprovalCommand.Request command) {
        BulkApproval.decide(command, state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(BulkApprovalEvent event) {
        id = event.aggregateId();
        state = BulkApproval.after(state, event);
    }
}
