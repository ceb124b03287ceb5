package nl.voortgang.command.bulkapproval;

import java.time.InstantSource;
import java.util.Set;
import nl.voortgang.apirules.Refused;
import nl.voortgang.apirules.problem.Problem;
import nl.voortgang.command.dispatch.Once;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.statusupdate.ApprovableUpdates;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Requested;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Has each update of a bulk approval decided on, one after the other, in the name of who asked and at the moment it is its
 * turn.
 *
 * <p>It may be interrupted anywhere and start over: what has an outcome is passed over, and an approval that was committed
 * just before the interruption gets its first answer. Trouble that passes is no outcome; it leaves here, and the whole is
 * tried again.
 */
@Component
@ProcessingGroup(ApprovingEach.PROCESS)
class ApprovingEach {

    static final String PROCESS = "bulk-approval";

    private final Outcomes outcomes;
    private final ApprovableUpdates updates;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    ApprovingEach(Outcomes outcomes, ApprovableUpdates updates, OrganisationTransactions transactions,
            InstantSource clock) {
        this.outcomes = outcomes;
        this.updates = updates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventHandler
    void on(Requested requested) {
        Set<StatusUpdateId> waiting = transactions.in(requested.organisation(),
                () -> outcomes.waiting(requested.organisation(), requested.bulkApproval()));
        requested.seen().stream().filter(each -> waiting.contains(each.statusUpdate()))
                .forEach(each -> decideOn(each, requested));
    }

    private void decideOn(Seen seen, Requested requested) {
        OrganisationId organisation = requested.organisation();
        try {
            long version = updates.approveInBulk(organisation, seen, Act.of(requested.act().by(), clock.instant()),
                    once(seen, requested));
            transactions.in(organisation,
                    () -> outcomes.approved(organisation, requested.bulkApproval(), seen.statusUpdate(), version));
        } catch (RuntimeException outcome) {
            if (!(outcome instanceof Refused refused) || refused.status() >= 500) {
                throw outcome;
            }
            transactions.in(organisation, () -> outcomes.refused(organisation, requested.bulkApproval(),
                    seen.statusUpdate(), Problem.of(refused)));
        }
    }

    /** The spaces keep it apart from every key that a client can choose. */
    private static Once once(Seen seen, Requested requested) {
        return new Once(requested.act().by(), "bulk %s %s".formatted(requested.bulkApproval(), seen.statusUpdate()),
                seen.contentHash().value());
    }
}
