package nl.voortgang.command.report;

import java.util.Map;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;

/** The updates of a report as they are now. Who keeps updates answers this; a report does not know how. */
public interface UpdateStates {

    /** Of each subject that was asked for. */
    Map<Subject, UpdateState> of(OrganisationId organisation, ReportId report);
}
