package nl.voortgang.contract.statusupdate;

import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** Every fact a status update can leave behind. */
public sealed interface StatusUpdateEvent extends Event {

    StatusUpdateId statusUpdate();

    @Override
    default String aggregateId() {
        return statusUpdate().aggregateId(organisation());
    }

    /** @param portfolio whose holder approves it, fixed when the report opens */
    @EventType("nl.prestaties.statusmelding.gevraagd.v1")
    record Requested(OrganisationId organisation, StatusUpdateId statusUpdate, PersonId author, PersonId controller,
            PortfolioCode portfolio, Act act) implements StatusUpdateEvent {}

    /** @param reasonForLateness given when it came after the deadline, 1 to 1000 characters; otherwise absent */
    @EventType("nl.prestaties.statusmelding.ingediend.v1")
    record Submitted(OrganisationId organisation, StatusUpdateId statusUpdate, Content content, ContentHash contentHash,
            @Nullable String reasonForLateness, Act act) implements StatusUpdateEvent {}

    /** Taken back by who submitted it. */
    @EventType("nl.prestaties.statusmelding.ingetrokken.v1")
    record Withdrawn(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateEvent {}

    /**
     * Found correct by the controller.
     *
     * @param contentHash of the content the reviewer saw
     * @param remark for the portfolio holder, at most 2000 characters
     */
    @EventType("nl.prestaties.statusmelding.getoetst.v1")
    record Reviewed(OrganisationId organisation, StatusUpdateId statusUpdate, ContentHash contentHash,
            @Nullable String remark, Act act) implements StatusUpdateEvent {}

    /**
     * Sent back to the author, by the controller or by the portfolio holder.
     *
     * @param remark what has to change, 1 to 2000 characters
     */
    @EventType("nl.prestaties.statusmelding.teruggestuurd.v1")
    record Returned(OrganisationId organisation, StatusUpdateId statusUpdate, String remark, Act act)
            implements StatusUpdateEvent {}

    /** @param contentHash of the content the portfolio holder saw */
    @EventType("nl.prestaties.statusmelding.geaccordeerd.v1")
    record Approved(OrganisationId organisation, StatusUpdateId statusUpdate, ContentHash contentHash, Act act)
            implements StatusUpdateEvent {}

    /**
     * Back to its author although it was submitted, reviewed or approved.
     *
     * @param reason 1 to 1000 characters
     */
    @EventType("nl.prestaties.statusmelding.heropend.v1")
    record Reopened(OrganisationId organisation, StatusUpdateId statusUpdate, String reason, Act act)
            implements StatusUpdateEvent {}

    /** Who writes and who reviews, both as they are from now on. */
    @EventType("nl.prestaties.statusmelding.toegewezen.v1")
    record Reassigned(OrganisationId organisation, StatusUpdateId statusUpdate, PersonId author, PersonId controller,
            Act act) implements StatusUpdateEvent {}

    /** It is part of a compiled report. */
    @EventType("nl.prestaties.statusmelding.bevroren.v1")
    record Frozen(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateEvent {}

    /** Its report went back to open. */
    @EventType("nl.prestaties.statusmelding.ontdooid.v1")
    record Thawed(OrganisationId organisation, StatusUpdateId statusUpdate, Act act) implements StatusUpdateEvent {}

    /**
     * A mistake in an adopted report is going to be corrected: from here on as any update, but once approved it is frozen at
     * once. What the report said until then stays readable.
     *
     * @param reason 1 to 1000 characters
     */
    @EventType("nl.prestaties.statusmelding.erratum-uitgebracht.v1")
    record ErratumIssued(OrganisationId organisation, StatusUpdateId statusUpdate, String reason, Act act)
            implements StatusUpdateEvent {}
}
