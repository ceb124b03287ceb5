package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What would be taken over of a report that was published earlier, of which nothing was kept.
 *
 * @param faults what stands in the way; with any, the import would be refused
 */
record HistoryProposal(ReportId report, String name, @Nullable LocalDate referenceDate, PublishedProgramme programme,
        List<Fault> faults) {

    HistoryProposal with(List<Fault> others) {
        return new HistoryProposal(report, name, referenceDate, programme, others);
    }
}
