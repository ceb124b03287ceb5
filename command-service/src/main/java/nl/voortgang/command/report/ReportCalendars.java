package nl.voortgang.command.report;

import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.ReportId;

/** The calendars as they are now. */
public interface ReportCalendars {

    Optional<ReportCalendar> of(OrganisationId organisation, ReportId report);
}
