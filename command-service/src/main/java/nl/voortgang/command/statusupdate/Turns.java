package nl.voortgang.command.statusupdate;

import java.util.List;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.ReportId;

/** Whose turn it is in an open report, as it is now. Asked within a transaction of the organisation. */
public interface Turns {

    /** Of each update that waits for somebody, in the order of their subjects as texts. */
    List<Turn> of(OrganisationId organisation, ReportId report);
}
