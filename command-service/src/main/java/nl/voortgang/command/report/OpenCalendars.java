package nl.voortgang.command.report;

import java.util.List;
import nl.voortgang.contract.OrganisationId;

/** The reports in which updates are being given now. */
public interface OpenCalendars {

    /** In the order of their ids. */
    List<OpenCalendar> of(OrganisationId organisation);
}
