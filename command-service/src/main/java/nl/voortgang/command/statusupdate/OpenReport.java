package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.REPORT_NOT_OPEN;

import nl.voortgang.command.dispatch.Refusal;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendar;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.contract.report.ReportId;

/** Most steps need their report to be open; whoever comes too early or too late hears who can do what about it. */
final class OpenReport {

    private OpenReport() {}

    static ReportCalendar of(StatusUpdateCommand command, ReportCalendars calendars) {
        ReportId report = command.statusUpdate().report();
        ReportCalendar calendar = calendars.of(command.organisation(), report)
                .orElseThrow(() -> notOpen(report, Phase.PLANNED));
        if (calendar.phase() != Phase.OPEN) {
            throw notOpen(report, calendar.phase());
        }
        return calendar;
    }

    /** @return whether it is that far; never for a report nobody knows */
    static boolean is(Phase phase, StatusUpdateCommand command, ReportCalendars calendars) {
        return calendars.of(command.organisation(), command.statusUpdate().report())
                .filter(calendar -> calendar.phase() == phase).isPresent();
    }

    static boolean adopted(StatusUpdateCommand command, ReportCalendars calendars) {
        return calendars.of(command.organisation(), command.statusUpdate().report())
                .filter(calendar -> calendar.phase().adopted()).isPresent();
    }

    private static Refusal notOpen(ReportId report, Phase phase) {
        return switch (phase) {
            case PLANNED, OPEN ->
                REPORT_NOT_OPEN.refusal(report, "pas gepland", "Wacht tot de concerncontroller haar opent.");
            case COMPILED -> REPORT_NOT_OPEN.refusal(report, "al samengesteld",
                    "De concerncontroller kan haar terugzetten.");
            case ADOPTED, SENT_TO_COUNCIL, PUBLISHED -> REPORT_NOT_OPEN.refusal(report, "al vastgesteld",
                    "Een fout erin herstelt de concerncontroller met een erratum.");
            case CANCELLED -> REPORT_NOT_OPEN.refusal(report, "geannuleerd", "Er wordt niets meer gevraagd.");
        };
    }
}
