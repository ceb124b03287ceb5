package nl.voortgang.command.statusupdate;

import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a status update. */
sealed interface StatusUpdateCommand extends Command {

    StatusUpdateId statusUpdate();

    Act act();

    @Override
    default String aggregateId() {
        return statusUpdate().aggregateId(organisation());
    }

    record Request(OrganisationId organisation, StatusUpdateId statusUpdate, PersonId author, PersonId controller,
            PortfolioCode portfolio, Act act) implements StatusUpdateCommand {}

    record Submit(OrganisationId organisation, StatusUpdateId statusUpdate, Content content,
            @Nullable String reasonForLateness, Act act) implements StatusUpdateCommand {}

    record Withdraw(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateCommand {}

    /**
     * @param roles what the reviewer may be: a controller reviews own programmes, a concern controller any
     * @param contentHash of the content the reviewer saw
     */
    record Review(OrganisationId organisation, StatusUpdateId statusUpdate, Set<Role> roles, ContentHash contentHash,
            @Nullable String remark, Act act) implements StatusUpdateCommand {}

    /** @param roles as for {@link Review}, or portfolio holder once it was reviewed */
    record Return(OrganisationId organisation, StatusUpdateId statusUpdate, Set<Role> roles, String remark, Act act)
            implements StatusUpdateCommand {}

    /** @param contentHash of the content the holder saw */
    record Approve(OrganisationId organisation, StatusUpdateId statusUpdate, ContentHash contentHash, Act act)
            implements StatusUpdateCommand {}

    /** One of many that are approved with one request, each decided on its own. */
    record ApproveInBulk(Approve approval) implements StatusUpdateCommand {

        @Override
        public OrganisationId organisation() {
            return approval.organisation();
        }

        @Override
        public StatusUpdateId statusUpdate() {
            return approval.statusUpdate();
        }

        @Override
        public Act act() {
            return approval.act();
        }
    }

    record Reopen(OrganisationId organisation, StatusUpdateId statusUpdate, String reason, Act act)
            implements StatusUpdateCommand {}

    /** Who is not named stays. */
    record Reassign(OrganisationId organisation, StatusUpdateId statusUpdate, @Nullable PersonId author,
            @Nullable PersonId controller, Act act) implements StatusUpdateCommand {}

    record Freeze(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateCommand {}

    record Thaw(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateCommand {}

    record IssueErratum(OrganisationId organisation, StatusUpdateId statusUpdate, String reason, Act act)
            implements StatusUpdateCommand {}
}
