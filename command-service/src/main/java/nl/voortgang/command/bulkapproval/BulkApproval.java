package nl.voortgang.command.bulkapproval;

import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.bulkapproval.BulkApprovalState.NotRequested;
import nl.voortgang.command.bulkapproval.BulkApprovalState.Requested;
import nl.voortgang.command.dispatch.KeyReused;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;

/** The whole life of a bulk approval: it is asked for. */
final class BulkApproval {

    private BulkApproval() {}

    /** Asking the same again changes nothing. */
    static List<BulkApprovalEvent> decide(BulkApprovalCommand.Request c, BulkApprovalState state) {
        var faults = new Faults();
        BulkApprovalCheck.check(c.seen(), faults);
        faults.refuseIfAny();
        return switch (state) {
            case NotRequested _ -> List.of(
                    new BulkApprovalEvent.Requested(c.organisation(), c.bulkApproval(), c.seen(), c.act()));
            case Requested(var seen) when seen.equals(c.seen()) -> List.of();
            case Requested _ -> throw new KeyReused();
        };
    }

    static BulkApprovalState after(BulkApprovalState before, BulkApprovalEvent event) {
        return switch (event) {
            case BulkApprovalEvent.Requested it -> new Requested(it.seen());
        };
    }
}
