package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ERRATUM_IS_NEVER_LATE;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.LATE_WITHOUT_REASON;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.REASON_WHILE_IN_TIME;

import java.time.LocalDate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.command.input.Texts;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;

/** What must be right to submit, once it is this person's turn: the content complete, the report open, the day in time. */
final class Submitting {

    private Submitting() {}

    static StatusUpdateEvent.Submitted submitted(StatusUpdateCommand.Submit command, Assignment assignment,
            ReportCalendars calendars) {
        var faults = new Faults();
        ContentCheck.kind(command.content(), command.statusUpdate().subject(), faults.at("inhoud"));
        check(command.content(), command.reasonForLateness(), faults);
        faults.refuseIfAny();
        var event = new StatusUpdateEvent.Submitted(command.organisation(), command.statusUpdate(), command.content(),
                ContractJson.hash(command.content()), Texts.unlessBlank(command.reasonForLateness()), command.act());
        EncodedSize.check(event, faults.at("inhoud"));
        faults.refuseIfAny();
        if (assignment.erratum()) {
            withoutReason(event);
        } else {
            inTimeOrWithReason(event, OpenReport.of(command, calendars).deadlines().submission());
        }
        return event;
    }

    static void check(Content content, @Nullable String reasonForLateness, Faults faults) {
        ContentCheck.check(content, faults.at("inhoud"));
        Texts.optional("de reden", reasonForLateness, 1000, faults.at("redenTeLaat"));
    }

    /** Nobody waits for a correction by a certain day. */
    private static void withoutReason(StatusUpdateEvent.Submitted event) {
        if (event.reasonForLateness() != null) {
            throw ERRATUM_IS_NEVER_LATE.refusal();
        }
    }

    /** The last day counts to its end, in the municipality. */
    private static void inTimeOrWithReason(StatusUpdateEvent.Submitted event, LocalDate lastDay) {
        boolean late = event.act().day().isAfter(lastDay);
        String reason = event.reasonForLateness();
        if (late && reason == null) {
            throw LATE_WITHOUT_REASON.refusal(inFull(lastDay));
        }
        if (!late && reason != null) {
            throw REASON_WHILE_IN_TIME.refusal(inFull(lastDay));
        }
    }
}
