package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.ReportId;

/** Which reports keep the version of a tree that they were opened on, while a next one is imported. */
public interface OpenReports {

    /** Those in which updates are being given now, in order. */
    List<ReportId> of(OrganisationId organisation, GoalTreeId goalTree);
}
