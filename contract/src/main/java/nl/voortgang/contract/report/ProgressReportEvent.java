package nl.voortgang.contract.report;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;

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

    /**
     * One or more deadlines were moved.
     *
     * @param deadlines all of them, as they are from now on
     * @param reason 1 to 1000 characters
     */
    @EventType("nl.prestaties.voortgangsrapportage.termijnen-verzet.v1")
    record Rescheduled(OrganisationId organisation, ReportId report, Deadlines deadlines, String reason, Act act)
            implements ProgressReportEvent {}

    /** Every update that is not {@code missing} was approved at that moment; they are frozen next. */
    @EventType("nl.prestaties.voortgangsrapportage.samengesteld.v1")
    record Compiled(OrganisationId organisation, ReportId report, List<Missing> missing, Act act)
            implements ProgressReportEvent {}

    /**
     * Open again, and what was frozen thaws.
     *
     * @param reason 1 to 1000 characters
     * @param unfrozen the update that could not be frozen, when that is what sent it back; otherwise absent
     */
    @EventType("nl.prestaties.voortgangsrapportage.teruggezet.v1")
    record RevertedToOpen(OrganisationId organisation, ReportId report, String reason, @Nullable Subject unfrozen,
            Act act) implements ProgressReportEvent {}

    /** @param reason 1 to 1000 characters */
    @EventType("nl.prestaties.voortgangsrapportage.geannuleerd.v1")
    record Cancelled(OrganisationId organisation, ReportId report, String reason, Act act)
            implements ProgressReportEvent {}

    /**
     * By the college; from here on only an erratum changes what the report says.
     *
     * @param decisionNumber of the college's decision, 1 to 100 characters
     */
    @EventType("nl.prestaties.voortgangsrapportage.vastgesteld.v1")
    record Adopted(OrganisationId organisation, ReportId report, String decisionNumber, LocalDate decisionDate, Act act)
            implements ProgressReportEvent {}

    /**
     * @param date the day it went to the council
     * @param reference of the letter, 1 to 100 characters
     */
    @EventType("nl.prestaties.voortgangsrapportage.aangeboden.v1")
    record SentToCouncil(OrganisationId organisation, ReportId report, LocalDate date, String reference, Act act)
            implements ProgressReportEvent {}

    /**
     * From here on everybody may read it.
     *
     * @param date the day it was made public
     * @param reference of the publication, 1 to 100 characters
     */
    @EventType("nl.prestaties.voortgangsrapportage.gepubliceerd.v1")
    record Published(OrganisationId organisation, ReportId report, LocalDate date, String reference, Act act)
            implements ProgressReportEvent {}

    /**
     * Whoever is to act on its updates was reminded of it.
     *
     * @param programme of this programme only; absent for all
     */
    @EventType("nl.prestaties.voortgangsrapportage.herinnerd.v1")
    record Reminded(OrganisationId organisation, ReportId report, @Nullable Integer programme, Act act)
            implements ProgressReportEvent {}

    /**
     * One programme of a report that was published before this system was in use: history that was taken over, nothing
     * that was decided here. A programme that is imported again replaces what was imported of it before.
     *
     * @param name such as {@code 2e Voortgangsrapportage 2021}, 1 to 200 characters
     * @param referenceDate the day the figures speak of, when it is known
     * @param source where it came from, as the importer named it; 1 to 200 characters
     */
    @EventType("nl.prestaties.voortgangsrapportage.programma-ingelezen.v1")
    record ProgrammeImported(OrganisationId organisation, ReportId report, String name,
            @Nullable LocalDate referenceDate, String source, PublishedProgramme programme, Act act)
            implements ProgressReportEvent {}
}
