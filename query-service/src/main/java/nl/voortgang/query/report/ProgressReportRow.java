package nl.voortgang.query.report;

import java.time.Instant;
import java.time.LocalDate;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ProgressReportEvent.Planned;
import nl.voortgang.query.versions.Counted;
import org.jspecify.annotations.Nullable;

/** A progress report as one event left it. */
record ProgressReportRow(int version, GoalTreeId budgetYear, int ordinal, String name, Report.State state,
        LocalDate referenceDate, Calendar calendar, @Nullable Opening opening) implements Counted {

    record Calendar(LocalDate submissionDeadline, LocalDate reviewDeadline, LocalDate approvalDeadline,
            LocalDate collegeDate) {

        static Calendar of(Deadlines deadlines) {
            return new Calendar(deadlines.submission(), deadlines.review(), deadlines.approval(), deadlines.college());
        }
    }

    record Opening(int goalTreeVersion, Instant openedAt) {}

    static ProgressReportRow planned(Planned event, int version) {
        return new ProgressReportRow(version, event.report().goalTree(), event.report().ordinal(), event.name(),
                Report.State.PLANNED, event.referenceDate(), Calendar.of(event.deadlines()), null);
    }

    ProgressReportRow opened(Opened event, int version) {
        return new ProgressReportRow(version, budgetYear, ordinal, name, Report.State.OPEN, referenceDate, calendar,
                new Opening(event.goalTreeVersion(), event.act().at()));
    }
}
