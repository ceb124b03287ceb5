package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.ADOPTED;
import static nl.voortgang.command.report.ProgressReportRules.CANCELLED;
import static nl.voortgang.command.report.ProgressReportRules.COMPILED;
import static nl.voortgang.command.report.ProgressReportRules.IMPORTED;
import static nl.voortgang.command.report.ProgressReportRules.NOT_COMPILED;
import static nl.voortgang.command.report.ProgressReportRules.NOT_OPENED;
import static nl.voortgang.command.report.ProgressReportRules.PUBLISHED;
import static nl.voortgang.command.report.ProgressReportRules.SENT;

import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.report.ProgressReportState.Adopted;
import nl.voortgang.command.report.ProgressReportState.Cancelled;
import nl.voortgang.command.report.ProgressReportState.Compiled;
import nl.voortgang.command.report.ProgressReportState.Imported;
import nl.voortgang.command.report.ProgressReportState.NotPlanned;
import nl.voortgang.command.report.ProgressReportState.Opened;
import nl.voortgang.command.report.ProgressReportState.Planned;
import nl.voortgang.command.report.ProgressReportState.Published;
import nl.voortgang.command.report.ProgressReportState.SentToCouncil;
import nl.voortgang.contract.report.ReportId;

/** Whether it is the moment for a step. */
final class Moment {

    private Moment() {}

    static <S extends ProgressReportState> S in(Class<S> wanted, ProgressReportState state, ReportId report) {
        if (wanted.isInstance(state)) {
            return wanted.cast(state);
        }
        throw wrong(state, report);
    }

    /** Who comes at the wrong moment hears where the report stands and what can follow. */
    static RuntimeException wrong(ProgressReportState state, ReportId report) {
        return switch (state) {
            case NotPlanned _ -> new NotFound("De voortgangsrapportage %s bestaat niet.".formatted(report));
            case Planned _ -> NOT_OPENED.refusal(report);
            case Opened _ -> NOT_COMPILED.refusal(report);
            case Compiled _ -> COMPILED.refusal(report);
            case Adopted _ -> ADOPTED.refusal(report);
            case SentToCouncil _ -> SENT.refusal(report);
            case Published _ -> PUBLISHED.refusal(report);
            case Cancelled _ -> CANCELLED.refusal(report);
            case Imported _ -> IMPORTED.refusal(report);
        };
    }
}
