package nl.voortgang.query.history;

import nl.voortgang.contract.Event;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;

/** What an event is about; each part absent where it does not apply. */
record Concerns(@Nullable Integer budgetYear, @Nullable ReportId report, @Nullable String statusUpdate,
        @Nullable Integer programme, @Nullable String performance, @Nullable PortfolioCode portfolio) {

    static Concerns of(Event event) {
        return switch (event) {
            case GoalTreeEvent.ProgrammeRecorded recorded -> new Concerns(recorded.goalTree().budgetYear(), null, null,
                    recorded.programme().number(), null, null);
            case GoalTreeEvent tree -> new Concerns(tree.goalTree().budgetYear(), null, null, null, null, null);
            case PortfolioEvent portfolio -> new Concerns(null, null, null, null, null, portfolio.portfolio());
            case ProgressReportEvent.RevertedToOpen(_, ReportId report, _, Subject unfrozen, _) when unfrozen != null ->
                new Concerns(report.goalTree().budgetYear(), report, null, unfrozen.programme(), performance(unfrozen),
                        null);
            case ProgressReportEvent.ProgrammeImported imported -> new Concerns(
                    imported.report().goalTree().budgetYear(), imported.report(), null, imported.programme().number(),
                    null, null);
            case ProgressReportEvent.Reminded reminded -> new Concerns(reminded.report().goalTree().budgetYear(),
                    reminded.report(), null, reminded.programme(), null, null);
            case ProgressReportEvent report ->
                new Concerns(report.report().goalTree().budgetYear(), report.report(), null, null, null, null);
            case StatusUpdateEvent update -> of(update.statusUpdate());
            case SubstitutionEvent _,BulkApprovalEvent _ -> new Concerns(null, null, null, null, null, null);
            default -> throw new IllegalArgumentException("nothing is known of " + event.getClass().getSimpleName());
        };
    }

    private static Concerns of(StatusUpdateId id) {
        return new Concerns(id.report().goalTree().budgetYear(), id.report(), id.toString(), id.subject().programme(),
                performance(id.subject()), null);
    }

    private static @Nullable String performance(Subject subject) {
        return switch (subject) {
            case Subject.OfPerformance performance -> performance.code().value();
            case Subject.OfProgramme _ -> null;
        };
    }
}
