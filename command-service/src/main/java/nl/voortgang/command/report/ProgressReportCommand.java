package nl.voortgang.command.report;

import java.time.LocalDate;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;

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
}
