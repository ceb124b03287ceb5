package nl.voortgang.command.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;

/** The lights in reports that were published before this system was in use. */
public interface ImportedLights {

    /** Of each of these reports that says anything of the performance; empty where it tells no light. A programme has none. */
    Map<ReportId, Optional<TrafficLight>> of(OrganisationId organisation, Subject subject,
            Collection<ReportId> reports);
}
