package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_APPROVED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.AUTHORS_TURN;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ERRATUM_RUNS;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ERRATUM_TOO_EARLY;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.FROZEN;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_APPROVED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_IN_REPORT;

import java.util.List;
import java.util.Objects;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.statusupdate.StatusUpdateState.Approved;
import nl.voortgang.command.statusupdate.StatusUpdateState.Asked;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Frozen;
import nl.voortgang.command.statusupdate.StatusUpdateState.Reviewed;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submitted;
import nl.voortgang.command.statusupdate.StatusUpdateState.ToWrite;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a status update outside its round: the concern controller reopens, reassigns or has a mistake corrected;
 * the system freezes it with its report and thaws it again. The states are those of {@link StatusUpdate}.
 */
final class Interventions {

    private Interventions() {}

    static StatusUpdateEvent decide(StatusUpdateCommand.Reopen c, StatusUpdateState state, ReportCalendars calendars) {
        switch (StatusUpdate.asked(state, c.statusUpdate())) {
            case ToWrite _ -> throw AUTHORS_TURN.refusal();
            case Submitted _,Reviewed _,Approved _ -> {}
            case Frozen _ -> throw FROZEN.refusal();
        }
        String reason = Remarks.reason(c.reason());
        OpenReport.of(c, calendars);
        return new StatusUpdateEvent.Reopened(c.organisation(), c.statusUpdate(), reason, c.act());
    }

    /** Who was already the one gives no event. */
    static List<StatusUpdateEvent> decide(StatusUpdateCommand.Reassign c, StatusUpdateState state) {
        Asked asked = StatusUpdate.asked(state, c.statusUpdate());
        switch (asked) {
            case ToWrite _,Submitted _,Reviewed _ -> {}
            case Approved _ -> throw ALREADY_APPROVED.refusal();
            case Frozen _ -> throw FROZEN.refusal();
        }
        var faults = new Faults();
        somebody(c.author(), c.controller(), faults);
        faults.refuseIfAny();
        Assignment before = asked.assignment();
        Assignment after = before.to(Objects.requireNonNullElse(c.author(), before.author()),
                Objects.requireNonNullElse(c.controller(), before.controller()));
        FourEyes.onReassignment(after.author(), asked);
        return after.equals(before)
                ? List.of()
                : List.of(new StatusUpdateEvent.Reassigned(c.organisation(), c.statusUpdate(), after.author(),
                        after.controller(), c.act()));
    }

    static void somebody(@Nullable PersonId author, @Nullable PersonId controller, Faults faults) {
        if (author == null && controller == null) {
            faults.add("verplicht", "Noem een opsteller, een controller of allebei.");
        }
    }

    /** Nothing to do when the report is no longer compiled: the process that asks may come late, or twice. */
    static List<StatusUpdateEvent> decide(StatusUpdateCommand.Freeze c, StatusUpdateState state,
            ReportCalendars calendars) {
        Asked asked = StatusUpdate.asked(state, c.statusUpdate());
        if (!OpenReport.is(Phase.COMPILED, c, calendars)) {
            return List.of();
        }
        return switch (asked) {
            case ToWrite _,Submitted _,Reviewed _ -> throw NOT_APPROVED.refusal(c.statusUpdate());
            case Approved _ -> List.of(new StatusUpdateEvent.Frozen(c.organisation(), c.statusUpdate(), c.act()));
            case Frozen _ -> List.of();
        };
    }

    /** Nothing to do unless the report is open again, see {@link StatusUpdateCommand.Freeze}. */
    static List<StatusUpdateEvent> decide(StatusUpdateCommand.Thaw c, StatusUpdateState state,
            ReportCalendars calendars) {
        return state instanceof Frozen && OpenReport.is(Phase.OPEN, c, calendars)
                ? List.of(new StatusUpdateEvent.Thawed(c.organisation(), c.statusUpdate(), c.act()))
                : List.of();
    }

    static StatusUpdateEvent decide(StatusUpdateCommand.IssueErratum c, StatusUpdateState state,
            ReportCalendars calendars) {
        Asked asked = StatusUpdate.asked(state, c.statusUpdate());
        if (asked.assignment().erratum()) {
            throw ERRATUM_RUNS.refusal();
        }
        if (!OpenReport.adopted(c, calendars)) {
            throw ERRATUM_TOO_EARLY.refusal(c.statusUpdate().report());
        }
        switch (asked) {
            case ToWrite _,Submitted _,Reviewed _,Approved _ -> throw NOT_IN_REPORT.refusal();
            case Frozen _ -> {}
        }
        return new StatusUpdateEvent.ErratumIssued(c.organisation(), c.statusUpdate(), Remarks.reason(c.reason()),
                c.act());
    }
}
