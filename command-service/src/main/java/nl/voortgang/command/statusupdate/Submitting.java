package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.LATE_WITHOUT_REASON;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.REASON_WHILE_IN_TIME;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.REPORT_NOT_OPEN;

import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.command.input.Texts;
import nl.voortgang.command.report.ReportCalendar;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;

/** What must be right to submit, once it is this person's turn: the content complete, the report open, the day in time. */
final class Submitting {

    private Submitting() {}

    static StatusUpdateEvent.Submitted submitted(StatusUpdateCommand.Submit command, ReportCalendars calendars) {
        var faults = new Faults();
        ContentCheck.kind(command.content(), command.statusUpdate().subject(), faults.at("inhoud"));
        check(command.content(), command.reasonForLateness(), faults);
        faults.refuseIfAny();
        var event = new StatusUpdateEvent.Submitted(command.organisation(), command.statusUpdate(), command.content(),
                ContractJson.hash(command.content()), Texts.unlessBlank(command.reasonForLateness()), command.act());
        EncodedSize.check(event, faults.at("inhoud"));
        faults.refuseIfAny();
        inTimeOrWithReason(event, openReport(command, calendars));
        return event;
    }

    static void check(Content content, @Nullable String reasonForLateness, Faults faults) {
        ContentCheck.check(content, faults.at("inhoud"));
        Texts.optional("de reden", reasonForLateness, 1000, faults.at("redenTeLaat"));
    }

    private static ReportCalendar openReport(StatusUpdateCommand.Submit command, ReportCalendars calendars) {
        ReportId report = command.statusUpdate().report();
        return calendars.of(command.organisation(), report).filter(ReportCalendar::open)
                .orElseThrow(() -> REPORT_NOT_OPEN.refusal(report));
    }

    /** The last day counts to its end, in the municipality. */
    private static void inTimeOrWithReason(StatusUpdateEvent.Submitted event, ReportCalendar calendar) {
        boolean late = event.act().day().isAfter(calendar.submission());
        String reason = event.reasonForLateness();
        if (late && reason == null) {
            throw LATE_WITHOUT_REASON.refusal(inFull(calendar.submission()));
        }
        if (!late && reason != null) {
            throw REASON_WHILE_IN_TIME.refusal(inFull(calendar.submission()));
        }
    }
}
