package nl.voortgang.contract.report;

import java.time.LocalDate;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;

/** Every fact a progress report can leave behind. */
public sealed interface ProgressReportEvent extends Event {

    ReportId report();

    @Override
    default String aggregateId() {
        return report().aggregateId(organisation());
    }

    /**
     * @param name such as {@code 2e Voortgangsrapportage 2022}, 1 to 200 characters
     * @param referenceDate the day the figures speak of (peildatum)
     */
    @EventType("nl.prestaties.voortgangsrapportage.gepland.v1")
    record Planned(OrganisationId organisation, ReportId report, String name, LocalDate referenceDate,
            Deadlines deadlines, Act act) implements ProgressReportEvent {}

    /** @param goalTreeVersion the version of the tree this report asks updates for, to its end */
    @EventType("nl.prestaties.voortgangsrapportage.geopend.v1")
    record Opened(OrganisationId organisation, ReportId report, int goalTreeVersion, Act act)
            implements ProgressReportEvent {}
}
