package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.ALREADY_OPENED;
import static nl.voortgang.command.report.ProgressReportRules.ALREADY_PLANNED;
import static nl.voortgang.command.report.ProgressReportRules.GOAL_TREE_INCOMPLETE;
import static nl.voortgang.command.report.ProgressReportRules.NO_GOAL_TREE;

import java.util.Map;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.report.ProgressReportState.Adopted;
import nl.voortgang.command.report.ProgressReportState.Cancelled;
import nl.voortgang.command.report.ProgressReportState.Compiled;
import nl.voortgang.command.report.ProgressReportState.Imported;
import nl.voortgang.command.report.ProgressReportState.NotPlanned;
import nl.voortgang.command.report.ProgressReportState.Opened;
import nl.voortgang.command.report.ProgressReportState.Planned;
import nl.voortgang.command.report.ProgressReportState.Published;
import nl.voortgang.command.report.ProgressReportState.Running;
import nl.voortgang.command.report.ProgressReportState.SentToCouncil;
import nl.voortgang.contract.report.ProgressReportEvent;

/** The whole life of a progress report, on one page. */
final class ProgressReport {

    private ProgressReport() {}

    static ProgressReportEvent decide(ProgressReportCommand.Plan command, ProgressReportState state) {
        var faults = new Faults();
        PlanCheck.check(command.report().ordinal(), command.name(), command.referenceDate(), command.deadlines(),
                faults);
        faults.refuseIfAny();
        return switch (state) {
            case NotPlanned _ -> new ProgressReportEvent.Planned(command.organisation(), command.report(),
                    command.name(), command.referenceDate(), command.deadlines(), command.act());
            case Running _,Adopted _,SentToCouncil _,Published _,Cancelled _,Imported _ ->
                throw ALREADY_PLANNED.refusal(command.report());
        };
    }

    /** From here on the report speaks of one version of the tree. */
    static ProgressReportEvent decide(ProgressReportCommand.Open command, ProgressReportState state,
            GoalTrees trees, PortfolioTerms terms) {
        switch (state) {
            case NotPlanned _ ->
                throw new NotFound("De voortgangsrapportage %s bestaat niet.".formatted(command.report()));
            case Opened _,Compiled _,Adopted _,SentToCouncil _,Published _,Cancelled _,Imported _ ->
                throw ALREADY_OPENED.refusal(command.report());
            case Planned _ -> {}
        }
        var tree = trees.current(command.organisation(), command.report().goalTree())
                .orElseThrow(() -> NO_GOAL_TREE.refusal(command.report().goalTree()));
        var missing = MissingPeople.in(tree, portfolio -> terms.of(command.organisation(), portfolio),
                command.act().day());
        if (!missing.isEmpty()) {
            throw GOAL_TREE_INCOMPLETE.refusalFor(missing);
        }
        return new ProgressReportEvent.Opened(command.organisation(), command.report(), tree.number(),
                command.act());
    }

    /** Refuses nothing; an event that cannot follow leaves everything as it was. */
    static ProgressReportState after(ProgressReportState before, ProgressReportEvent event) {
        return switch (event) {
            case ProgressReportEvent.Planned e -> new Planned(e.deadlines());
            case ProgressReportEvent.Opened e -> before instanceof Running it
                    ? new Opened(it.deadlines(), e.goalTreeVersion())
                    : before;
            case ProgressReportEvent.Rescheduled e -> switch (before) {
                case Planned _ -> new Planned(e.deadlines());
                case Opened it -> new Opened(e.deadlines(), it.goalTreeVersion());
                case Compiled it -> new Compiled(e.deadlines(), it.goalTreeVersion(), it.missing());
                case NotPlanned _,Adopted _,SentToCouncil _,Published _,Cancelled _,Imported _ -> before;
            };
            case ProgressReportEvent.Compiled e -> before instanceof Opened it
                    ? new Compiled(it.deadlines(), it.goalTreeVersion(), e.missing())
                    : before;
            case ProgressReportEvent.RevertedToOpen _ -> before instanceof Compiled it
                    ? new Opened(it.deadlines(), it.goalTreeVersion())
                    : before;
            case ProgressReportEvent.Cancelled _ -> new Cancelled();
            case ProgressReportEvent.Adopted e -> new Adopted(e.decisionDate());
            case ProgressReportEvent.SentToCouncil e -> new SentToCouncil(e.date());
            case ProgressReportEvent.Published _ -> new Published();
            case ProgressReportEvent.ProgrammeImported e ->
                (before instanceof Imported it ? it : new Imported(Map.of())).with(e);
        };
    }
}
