package nl.voortgang.command.statusupdate;

import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** Where each status update stands, read from what happened; for who only wants to know. */
@Component
class StatusUpdates {

    private final EventStorageEngine events;

    StatusUpdates(EventStorageEngine events) {
        this.events = events;
    }

    StatusUpdateState state(OrganisationId organisation, StatusUpdateId id) {
        StatusUpdateState state = new StatusUpdateState.NotRequested();
        var history = events.readEvents(id.aggregateId(organisation), 0);
        while (history.hasNext()) {
            state = StatusUpdate.after(state, (StatusUpdateEvent) history.next().getPayload());
        }
        return state;
    }
}
