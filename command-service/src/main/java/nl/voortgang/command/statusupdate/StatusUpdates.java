package nl.voortgang.command.statusupdate;

import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Content;
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
        for (StatusUpdateEvent event : history(organisation, id)) {
            state = StatusUpdate.after(state, event);
        }
        return state;
    }

    /** What was approved last and still counts; while an erratum runs that is the text it corrects. */
    Optional<Content> approvedText(OrganisationId organisation, StatusUpdateId id) {
        Optional<Content> submitted = Optional.empty();
        Optional<Content> approved = Optional.empty();
        for (StatusUpdateEvent event : history(organisation, id)) {
            switch (event) {
                case StatusUpdateEvent.Submitted it -> submitted = Optional.of(it.content());
                case StatusUpdateEvent.Approved _ -> approved = submitted;
                case StatusUpdateEvent.Reopened _ -> approved = Optional.empty();
                case StatusUpdateEvent.Requested _,StatusUpdateEvent.Withdrawn _,StatusUpdateEvent.Reviewed _,StatusUpdateEvent.Returned _,StatusUpdateEvent.Reassigned _,StatusUpdateEvent.Frozen _,StatusUpdateEvent.Thawed _,StatusUpdateEvent.ErratumIssued _ ->
                    {}
            }
        }
        return approved;
    }

    private Iterable<StatusUpdateEvent> history(OrganisationId organisation, StatusUpdateId id) {
        return () -> events.readEvents(id.aggregateId(organisation), 0).asStream()
                .map(message -> (StatusUpdateEvent) message.getPayload()).iterator();
    }
}
