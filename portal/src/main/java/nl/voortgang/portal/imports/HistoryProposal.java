package nl.voortgang.portal.imports;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** What would be taken over of a report that was published earlier. */
record HistoryProposal(ReportId report, String name, @Nullable LocalDate referenceDate, PublishedProgramme programme,
        List<Fault> faults) {}
