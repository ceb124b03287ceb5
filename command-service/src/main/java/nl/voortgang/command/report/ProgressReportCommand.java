package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a progress report. */
sealed interface ProgressReportCommand extends Command {

    ReportId report();

    @Override
    default String aggregateId() {
        return report().aggregateId(organisation());
    }

    record Plan(OrganisationId organisation, ReportId report, String name, LocalDate referenceDate,
            Deadlines deadlines, Act act) implements ProgressReportCommand {}

    record Open(OrganisationId organisation, ReportId report, Act act) implements ProgressReportCommand {}

    /** One programme of what was published before; see {@link ImportingHistory}. */
    record ImportProgramme(OrganisationId organisation, ReportId report, PublishedReport published, Act act)
            implements ProgressReportCommand {}

    record Reschedule(OrganisationId organisation, ReportId report, Deadlines deadlines, String reason, Act act)
            implements ProgressReportCommand {}

    /** @param missing the subjects to go without */
    record Compile(OrganisationId organisation, ReportId report, List<Missing> missing, Act act)
            implements ProgressReportCommand {}

    record RevertToOpen(OrganisationId organisation, ReportId report, String reason, Act act)
            implements ProgressReportCommand {}

    /**
     * By the process that freezes.
     *
     * @param unfit the subject whose update is not what the report was compiled on
     */
    record SendBack(OrganisationId organisation, ReportId report, Subject unfit, Act act)
            implements ProgressReportCommand {}

    /** @param programme of this one only, or null for all */
    record Remind(OrganisationId organisation, ReportId report, @Nullable Integer programme, Act act)
            implements ProgressReportCommand {}

    record Cancel(OrganisationId organisation, ReportId report, String reason, Act act)
            implements ProgressReportCommand {}

    record Adopt(OrganisationId organisation, ReportId report, String decisionNumber, LocalDate decisionDate, Act act)
            implements ProgressReportCommand {}

    record SendToCouncil(OrganisationId organisation, ReportId report, LocalDate date, String reference, Act act)
            implements ProgressReportCommand {}

    record Publish(OrganisationId organisation, ReportId report, LocalDate date, String reference, Act act)
            implements ProgressReportCommand {}
}
