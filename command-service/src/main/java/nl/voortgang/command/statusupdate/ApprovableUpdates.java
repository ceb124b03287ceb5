package nl.voortgang.command.statusupdate;

import nl.voortgang.command.dispatch.Once;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;

/** What the process that approves many updates may do to each. */
public interface ApprovableUpdates {

    /**
     * Approves one update among many, decided on by itself. It is refused like any approval, and also unless it is one that
     * needs no look of its own.
     *
     * @param once so that it is approved once, however often this is asked
     * @return how many acts the update has with its approval
     */
    long approveInBulk(OrganisationId organisation, Seen seen, Act act, Once once);
}
