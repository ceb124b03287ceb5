package nl.voortgang.contract.bulkapproval;

import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/** Every fact a bulk approval can leave behind. What was decided on each update is an event of that update. */
public sealed interface BulkApprovalEvent extends Event {

    BulkApprovalId bulkApproval();

    @Override
    default String aggregateId() {
        return bulkApproval().aggregateId(organisation());
    }

    /** @param seen 1 to 200 updates, each once, in the order in which they are decided on */
    @EventType("nl.prestaties.bulkaccordering.gevraagd.v1")
    record Requested(OrganisationId organisation, BulkApprovalId bulkApproval, List<Seen> seen, Act act)
            implements BulkApprovalEvent {}

    /** @param contentHash of the content that the holder saw */
    record Seen(StatusUpdateId statusUpdate, ContentHash contentHash) {}
}
