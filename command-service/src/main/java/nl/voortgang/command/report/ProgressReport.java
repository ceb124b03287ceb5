package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.ALREADY_OPENED;
import static nl.voortgang.command.report.ProgressReportRules.ALREADY_PLANNED;
import static nl.voortgang.command.report.ProgressReportRules.GOAL_TREE_INCOMPLETE;
import static nl.voortgang.command.report.ProgressReportRules.NO_GOAL_TREE;

import java.util.List;
import java.util.Map;
import nl.voortgang.apirules.Faults;
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

/**
 * The whole life of a progress report, on one page. Each decision asks in this order: is it the moment, is the input
 * complete, does every other rule agree.
 *
 * <pre>
 * NotPlanned ─Plan─▶ Planned ─Open─▶ Opened ─Compile─▶ Compiled ─Adopt─▶ Adopted ─SendToCouncil─▶ SentToCouncil ─Publish─▶ Published
 *                       │              │ ◀─RevertToOpen─ │
 *                       └───Cancel─────┴──▶ Cancelled    └ its updates are frozen meanwhile; one that is not fit: SendBack
 * </pre>
 *
 * Its calendar may be rescheduled until it is adopted.
 */
final class ProgressReport {

    private ProgressReport() {}

    static ProgressReportEvent decide(ProgressReportCommand.Plan c, ProgressReportState state) {
        var faults = new Faults();
        PlanCheck.check(c.report().ordinal(), c.name(), c.referenceDate(), c.deadlines(), faults);
        faults.refuseIfAny();
        if (!(state instanceof NotPlanned)) {
            throw ALREADY_PLANNED.refusal(c.report());
        }
        return new ProgressReportEvent.Planned(c.organisation(), c.report(), c.name(), c.referenceDate(),
                c.deadlines(), c.act());
    }

    /** From here on the report speaks of one version of the tree. */
    static ProgressReportEvent decide(ProgressReportCommand.Open c, ProgressReportState state, GoalTrees trees,
            PortfolioTerms terms) {
        if (state instanceof Opened) {
            throw ALREADY_OPENED.refusal(c.report());
        }
        Moment.in(Planned.class, state, c.report());
        var tree = trees.current(c.organisation(), c.report().goalTree())
                .orElseThrow(() -> NO_GOAL_TREE.refusal(c.report().goalTree()));
        var missing = MissingPeople.in(tree, portfolio -> terms.of(c.organisation(), portfolio), c.act().day());
        if (!missing.isEmpty()) {
            throw GOAL_TREE_INCOMPLETE.refusalFor(missing);
        }
        return new ProgressReportEvent.Opened(c.organisation(), c.report(), tree.number(), c.act());
    }

    /** A calendar that stays as it is gives no event. */
    static List<ProgressReportEvent> decide(ProgressReportCommand.Reschedule c, ProgressReportState state) {
        Running running = Moment.in(Running.class, state, c.report());
        var faults = new Faults();
        PlanCheck.check(c.deadlines(), faults.at("termijnen"));
        MilestoneCheck.reason(c.reason(), faults);
        faults.refuseIfAny();
        return running.deadlines().equals(c.deadlines())
                ? List.of()
                : List.of(new ProgressReportEvent.Rescheduled(c.organisation(), c.report(), c.deadlines(), c.reason(),
                        c.act()));
    }

    static ProgressReportEvent decide(ProgressReportCommand.Compile c, ProgressReportState state, GoalTrees trees,
            UpdateStates updates) {
        Opened opened = Moment.in(Opened.class, state, c.report());
        return Compiling.compiled(c, subjects(c, opened.goalTreeVersion(), trees),
                updates.of(c.organisation(), c.report()));
    }

    static ProgressReportEvent decide(ProgressReportCommand.RevertToOpen c, ProgressReportState state) {
        Moment.in(Compiled.class, state, c.report());
        reason(c.reason());
        return new ProgressReportEvent.RevertedToOpen(c.organisation(), c.report(), c.reason(), null, c.act());
    }

    /** Only on what is so now: the process may come late, after the report was sent back and compiled otherwise. */
    static List<ProgressReportEvent> decide(ProgressReportCommand.SendBack c, ProgressReportState state,
            UpdateStates updates) {
        return state instanceof Compiled it
                && Compiling.unfit(c.unfit(), it.missing(), updates.of(c.organisation(), c.report()))
                        ? List.of(new ProgressReportEvent.RevertedToOpen(c.organisation(), c.report(),
                                Compiling.whyUnfit(c.unfit(), it.missing()), c.unfit(), c.act()))
                        : List.of();
    }

    static ProgressReportEvent decide(ProgressReportCommand.Remind c, ProgressReportState state, UpdateStates updates) {
        Opened opened = Moment.in(Opened.class, state, c.report());
        Reminding.mustConcernSomebody(c, updates.of(c.organisation(), c.report()));
        Reminding.mustBeLongAgo(c, opened.reminded());
        return new ProgressReportEvent.Reminded(c.organisation(), c.report(), c.programme(), c.act());
    }

    static ProgressReportEvent decide(ProgressReportCommand.Cancel c, ProgressReportState state) {
        switch (state) {
            case Planned _,Opened _ -> reason(c.reason());
            case NotPlanned _,Compiled _,Adopted _,SentToCouncil _,Published _,Cancelled _,Imported _ ->
                throw Moment.wrong(state, c.report());
        }
        return new ProgressReportEvent.Cancelled(c.organisation(), c.report(), c.reason(), c.act());
    }

    static ProgressReportEvent decide(ProgressReportCommand.Adopt c, ProgressReportState state, GoalTrees trees,
            UpdateStates updates) {
        Compiled compiled = Moment.in(Compiled.class, state, c.report());
        var faults = new Faults();
        MilestoneCheck.decision(c.decisionNumber(), c.decisionDate(), faults);
        MilestoneCheck.notAfter(c.act().day(), c.decisionDate(), faults.at("besluitdatum"));
        faults.refuseIfAny();
        Compiling.mustBeFrozen(c, subjects(c, compiled.goalTreeVersion(), trees), compiled.missing(),
                updates.of(c.organisation(), c.report()));
        return new ProgressReportEvent.Adopted(c.organisation(), c.report(), c.decisionNumber(), c.decisionDate(),
                c.act());
    }

    static ProgressReportEvent decide(ProgressReportCommand.SendToCouncil c, ProgressReportState state) {
        Adopted adopted = Moment.in(Adopted.class, state, c.report());
        var faults = new Faults();
        MilestoneCheck.reference(c.date(), c.reference(), faults);
        MilestoneCheck.notBefore(adopted.decided(), "het besluit van het college", c.date(), faults.at("datum"));
        MilestoneCheck.notAfter(c.act().day(), c.date(), faults.at("datum"));
        faults.refuseIfAny();
        return new ProgressReportEvent.SentToCouncil(c.organisation(), c.report(), c.date(), c.reference(), c.act());
    }

    static ProgressReportEvent decide(ProgressReportCommand.Publish c, ProgressReportState state) {
        SentToCouncil sent = Moment.in(SentToCouncil.class, state, c.report());
        var faults = new Faults();
        MilestoneCheck.reference(c.date(), c.reference(), faults);
        MilestoneCheck.notBefore(sent.sent(), "het aanbieden aan de raad", c.date(), faults.at("datum"));
        MilestoneCheck.notAfter(c.act().day(), c.date(), faults.at("datum"));
        faults.refuseIfAny();
        return new ProgressReportEvent.Published(c.organisation(), c.report(), c.date(), c.reference(), c.act());
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
                case Opened it -> it.rescheduled(e.deadlines());
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
            case ProgressReportEvent.Reminded e -> before instanceof Opened it
                    ? it.reminded(e.programme(), e.act().at())
                    : before;
            case ProgressReportEvent.ProgrammeImported e ->
                (before instanceof Imported it ? it : new Imported(Map.of())).with(e);
        };
    }

    private static Subjects subjects(ProgressReportCommand c, int goalTreeVersion, GoalTrees trees) {
        return Subjects.of(trees.programmes(c.organisation(), c.report().goalTree(), goalTreeVersion));
    }

    private static void reason(String reason) {
        var faults = new Faults();
        MilestoneCheck.reason(reason, faults);
        faults.refuseIfAny();
    }
}
