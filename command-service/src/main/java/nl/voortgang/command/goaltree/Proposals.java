package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.portfolio.KnownPortfolios;
import org.springframework.stereotype.Component;

/** Decides as an import would, on the same rules and facts, and keeps nothing. */
@Component
class Proposals {

    private final GoalTrees trees;
    private final KnownPortfolios portfolios;
    private final OpenReports reports;
    private final OrganisationTransactions transactions;

    Proposals(GoalTrees trees, KnownPortfolios portfolios, OpenReports reports,
            OrganisationTransactions transactions) {
        this.trees = trees;
        this.portfolios = portfolios;
        this.reports = reports;
        this.transactions = transactions;
    }

    Proposal of(GoalTreeCommand.Import command) {
        return transactions.in(command.organisation(), () -> propose(command));
    }

    private Proposal propose(GoalTreeCommand.Import command) {
        GoalTreeState state = trees.current(command.organisation(), command.goalTree())
                .<GoalTreeState>map(version -> new GoalTreeState.Imported(version.number(), version.programmes()))
                .orElseGet(GoalTreeState.NotImported::new);
        var lastYear = LastYear.before(command.goalTree(), command.organisation(), trees);
        var meant = command.offer().meant(lastYear);
        var difference = new TreeDifference(state.programmes(), meant);
        boolean changes = !meant.equals(state.programmes());
        return new Proposal(difference.added, difference.changed, difference.removed, faults(command, state, lastYear),
                changes ? Effect.of(reports.of(command.organisation(), command.goalTree())) : null);
    }

    private List<Fault> faults(GoalTreeCommand.Import command, GoalTreeState state, LastYear lastYear) {
        try {
            GoalTree.decide(command, state, portfolios.of(command.organisation()), lastYear);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.faults();
        }
    }
}
