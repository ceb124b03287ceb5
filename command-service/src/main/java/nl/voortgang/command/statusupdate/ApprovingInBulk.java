package nl.voortgang.command.statusupdate;

import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Once;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;
import org.springframework.stereotype.Component;

/** By a command of its own. */
@Component
class ApprovingInBulk implements ApprovableUpdates {

    private final Dispatch dispatch;

    ApprovingInBulk(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public long approveInBulk(OrganisationId organisation, Seen seen, Act act, Once once) {
        var approval = new StatusUpdateCommand.Approve(organisation, seen.statusUpdate(), seen.contentHash(), act);
        return dispatch.send(new StatusUpdateCommand.ApproveInBulk(approval), new Conditions(null, once)).version();
    }
}
