package nl.voortgang.query.history;

import nl.voortgang.contract.Event;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
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
            case ProgressReportEvent report ->
                new Concerns(report.report().goalTree().budgetYear(), report.report(), null, null, null, null);
            case StatusUpdateEvent update -> of(update.statusUpdate());
            default -> throw new IllegalArgumentException("nothing is known of " + event.getClass().getSimpleName());
        };
    }

    private static Concerns of(StatusUpdateId id) {
        String performance = switch (id.subject()) {
            case Subject.OfPerformance subject -> subject.code().value();
            case Subject.OfProgramme _ -> null;
        };
        return new Concerns(id.report().goalTree().budgetYear(), id.report(), id.toString(), id.subject().programme(),
                performance, null);
    }
}
