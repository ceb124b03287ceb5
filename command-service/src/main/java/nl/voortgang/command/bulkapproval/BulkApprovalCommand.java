package nl.voortgang.command.bulkapproval;

import java.util.List;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;

/** Everything that can be asked of a bulk approval. */
sealed interface BulkApprovalCommand extends Command {

    BulkApprovalId bulkApproval();

    @Override
    default String aggregateId() {
        return bulkApproval().aggregateId(organisation());
    }

    /** @param seen the updates, in the order in which they are to be decided on */
    record Request(OrganisationId organisation, BulkApprovalId bulkApproval, List<Seen> seen, Act act)
            implements BulkApprovalCommand {}
}
