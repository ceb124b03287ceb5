package nl.voortgang.command.dispatch;

import nl.voortgang.contract.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person or a process asks of one aggregate. Implementations are records that carry the moment of asking. */
public interface Command {

    OrganisationId organisation();

    @TargetAggregateIdentifier
    String aggregateId();
}
