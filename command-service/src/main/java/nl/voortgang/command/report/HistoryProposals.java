package nl.voortgang.command.report;

import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.report.ProgressReportState.NotPlanned;
import org.springframework.stereotype.Component;

/** Decides as an import of history would, on the same rules and facts, and keeps nothing. */
@Component
class HistoryProposals {

    private final GoalTrees trees;
    private final ReportCalendars calendars;
    private final OrganisationTransactions transactions;

    HistoryProposals(GoalTrees trees, ReportCalendars calendars, OrganisationTransactions transactions) {
        this.trees = trees;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    HistoryProposal of(ProgressReportCommand.ImportProgramme command) {
        PublishedReport published = command.published();
        List<Fault> faults = transactions.in(command.organisation(), () -> faults(command));
        return new HistoryProposal(command.report(), published.title(), published.referenceDate(),
                published.programme(), faults);
    }

    private List<Fault> faults(ProgressReportCommand.ImportProgramme command) {
        if (calendars.of(command.organisation(), command.report()).isPresent()) {
            throw ProgressReportRules.OWN_REPORT.refusal(command.report());
        }
        try {
            ImportingHistory.decide(command, new NotPlanned(),
                    trees.current(command.organisation(), command.report().goalTree()));
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.faults();
        }
    }
}
