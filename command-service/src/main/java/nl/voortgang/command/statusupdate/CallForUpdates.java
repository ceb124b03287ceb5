package nl.voortgang.command.statusupdate;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.List;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Requests an update of every programme and performance when a report opens. Each request is a command of its own; when
 * this is interrupted it starts over, and what was requested before stays as it is.
 */
@Component
@ProcessingGroup(CallForUpdates.PROCESS)
class CallForUpdates {

    static final String PROCESS = "call-for-updates";

    private final GoalTrees trees;
    private final Dispatch dispatch;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    CallForUpdates(GoalTrees trees, Dispatch dispatch, OrganisationTransactions transactions, InstantSource clock) {
        this.trees = trees;
        this.dispatch = dispatch;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventHandler
    void on(Opened opened) {
        List<Programme> programmes = transactions.in(opened.organisation(), () -> trees
                .programmes(opened.organisation(), opened.report().goalTree(), opened.goalTreeVersion()));
        programmes.forEach(programme -> request(opened, programme));
    }

    private void request(Opened opened, Programme programme) {
        request(opened, new Subject.OfProgramme(programme.number()), programme.author(), programme.controller(),
                programme.portfolio());
        programme.performances().forEach((Performance each) -> request(opened, new Subject.OfPerformance(each.code()),
                each.author(), programme.controller(), each.portfolio()));
    }

    /** A report does not open while any of these is missing. */
    private void request(Opened opened, Subject subject, @Nullable PersonId author, @Nullable PersonId controller,
            @Nullable PortfolioCode portfolio) {
        dispatch.send(new StatusUpdateCommand.Request(opened.organisation(),
                new StatusUpdateId(opened.report(), subject), requireNonNull(author), requireNonNull(controller),
                requireNonNull(portfolio), Act.of(PersonId.SYSTEM, clock.instant())));
    }
}
