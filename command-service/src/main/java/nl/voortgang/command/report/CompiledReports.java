package nl.voortgang.command.report;

import java.time.Instant;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;

/** What the process that freezes may do to a report. */
public interface CompiledReports {

    /** @return false when the report is not compiled now, or this update is just as the report says */
    boolean sendBack(OrganisationId organisation, ReportId report, Subject unfit, Instant at);
}
