package nl.voortgang.command.report;

import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.ReportId;

/** Of which version of the goal tree each report speaks. */
public interface OpenedTrees {

    /** Fixed when the report opens; empty before that. */
    Optional<Integer> versionFor(OrganisationId organisation, ReportId report);
}
