package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_APPROVED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_SUBMITTED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.CONTENT_CHANGED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.FROZEN;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_SUBMITTED;

import java.util.List;
import java.util.function.Function;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.statusupdate.StatusUpdateState.Approved;
import nl.voortgang.command.statusupdate.StatusUpdateState.Asked;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Frozen;
import nl.voortgang.command.statusupdate.StatusUpdateState.NotRequested;
import nl.voortgang.command.statusupdate.StatusUpdateState.Requested;
import nl.voortgang.command.statusupdate.StatusUpdateState.Returned;
import nl.voortgang.command.statusupdate.StatusUpdateState.Reviewed;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submission;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submitted;
import nl.voortgang.command.statusupdate.StatusUpdateState.ToWrite;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/**
 * The whole life of a status update, on one page. Each decision asks in this order: is this person the one, is it the
 * moment, is the input complete, does every other rule agree. On behalf of whom somebody acts follows from the first.
 *
 * <pre>
 *                   ┌──────────Withdraw───────────┐
 *                   ▼                             │
 * NotRequested ─▶ Requested ─Submit─▶ Submitted ──┴─Review─▶ Reviewed ─Approve─▶ Approved ─Freeze─▶ Frozen
 *                                      ▲     │                  │                 │   ▲              │
 *                                   Submit   └─Return─┐  Return─┘          Reopen─┘   └────Thaw──────┤
 *                                      │              ▼    ▼                 ▼                       │
 *                                      └───────────── Returned ◀─────────────┴───────IssueErratum────┘
 * </pre>
 *
 * An erratum goes the same round, but ends frozen at once. What the concern controller and the system do is in
 * {@link Interventions}.
 */
final class StatusUpdate {

    private StatusUpdate() {}

    /** Asking again changes nothing: the process that asks may be interrupted and start over. */
    static List<StatusUpdateEvent> decide(StatusUpdateCommand.Request c, StatusUpdateState state) {
        return switch (state) {
            case NotRequested _ -> List.of(new StatusUpdateEvent.Requested(c.organisation(), c.statusUpdate(),
                    c.author(), c.controller(), c.portfolio(), c.act()));
            case Asked _ -> List.of();
        };
    }

    static StatusUpdateEvent decide(StatusUpdateCommand.Submit c, StatusUpdateState state, ReportCalendars calendars) {
        ToWrite toWrite = mustBeWritable(c.statusUpdate(), c.act().by(), state);
        return Submitting.submitted(c, toWrite.assignment(), calendars);
    }

    static StatusUpdateEvent decide(StatusUpdateCommand.Withdraw c, StatusUpdateState state) {
        Submitted submitted = submitted(asked(state, c.statusUpdate()));
        Responsibility.submitted(c, submitted.submission());
        return new StatusUpdateEvent.Withdrawn(c.organisation(), c.statusUpdate(), c.act());
    }

    static StatusUpdateEvent decide(StatusUpdateCommand.Review c, StatusUpdateState state, StandIns standIns) {
        Asked asked = asked(state, c.statusUpdate());
        Act act = Responsibility.reviews(c, c.roles(), asked.assignment(), standIns);
        Submitted submitted = submitted(asked);
        String remark = Remarks.optional(c.remark());
        FourEyes.onReview(act, submitted);
        sawCurrent(c.contentHash(), submitted.submission());
        return new StatusUpdateEvent.Reviewed(c.organisation(), c.statusUpdate(), c.contentHash(), remark, act);
    }

    /** Whoever is to decide next may send it back instead. */
    static StatusUpdateEvent decide(StatusUpdateCommand.Return c, StatusUpdateState state, PortfolioTerms terms,
            StandIns standIns) {
        Act act = switch (asked(state, c.statusUpdate())) {
            case ToWrite _ -> throw NOT_SUBMITTED.refusal();
            case Submitted(Assignment it, _) -> Responsibility.returnsUnreviewed(c, it, standIns);
            case Reviewed(Assignment it, _, _) -> Responsibility.returnsReviewed(c, it, terms, standIns);
            case Approved _ -> throw ALREADY_APPROVED.refusal();
            case Frozen _ -> throw FROZEN.refusal();
        };
        return new StatusUpdateEvent.Returned(c.organisation(), c.statusUpdate(), Remarks.required(c.remark()), act);
    }

    /** An erratum is approved although its report is long adopted. */
    static StatusUpdateEvent decide(StatusUpdateCommand.Approve c, StatusUpdateState state, PortfolioTerms terms,
            StandIns standIns, ReportCalendars calendars) {
        Asked asked = asked(state, c.statusUpdate());
        Act act = Responsibility.approves(c, asked.assignment(), terms, standIns);
        Reviewed reviewed = switch (asked) {
            case ToWrite _ -> throw NOT_SUBMITTED.refusal();
            case Submitted _ -> throw NOT_REVIEWED.refusal();
            case Reviewed it -> it;
            case Approved _ -> throw ALREADY_APPROVED.refusal();
            case Frozen _ -> throw FROZEN.refusal();
        };
        FourEyes.onApproval(act, reviewed);
        sawCurrent(c.contentHash(), reviewed.submission());
        if (!reviewed.assignment().erratum()) {
            OpenReport.of(c, calendars);
        }
        return new StatusUpdateEvent.Approved(c.organisation(), c.statusUpdate(), c.contentHash(), act);
    }

    /** Refuses nothing; an event that cannot follow leaves everything as it was. */
    static StatusUpdateState after(StatusUpdateState before, StatusUpdateEvent event) {
        return switch (event) {
            case StatusUpdateEvent.Requested e ->
                new Requested(new Assignment(e.author(), e.controller(), e.portfolio(), false));
            case StatusUpdateEvent.Submitted e ->
                next(before, it -> new Submitted(it, Submission.of(e.content(), e.contentHash(), e.act().by())));
            case StatusUpdateEvent.Withdrawn _ -> next(before, Requested::new);
            case StatusUpdateEvent.Reviewed e -> before instanceof Submitted it
                    ? new Reviewed(it.assignment(), it.submission(), e.act())
                    : before;
            case StatusUpdateEvent.Returned _ -> next(before, Returned::new);
            case StatusUpdateEvent.Approved _ ->
                next(before, it -> it.erratum() ? new Frozen(it.forErratum(false)) : new Approved(it));
            case StatusUpdateEvent.Reopened _ -> next(before, Returned::new);
            case StatusUpdateEvent.Reassigned e -> reassigned(before, e);
            case StatusUpdateEvent.Frozen _ -> next(before, Frozen::new);
            case StatusUpdateEvent.Thawed _ -> next(before, Approved::new);
            case StatusUpdateEvent.ErratumIssued _ -> next(before, it -> new Returned(it.forErratum(true)));
        };
    }

    private static StatusUpdateState reassigned(StatusUpdateState before, StatusUpdateEvent.Reassigned event) {
        return switch (before) {
            case Requested(Assignment it) -> new Requested(it.to(event.author(), event.controller()));
            case Returned(Assignment it) -> new Returned(it.to(event.author(), event.controller()));
            case Submitted(Assignment it, Submission submission) ->
                new Submitted(it.to(event.author(), event.controller()), submission);
            case Reviewed(Assignment it, Submission submission, Act review) ->
                new Reviewed(it.to(event.author(), event.controller()), submission, review);
            case NotRequested _,Approved _,Frozen _ -> before;
        };
    }

    private static StatusUpdateState next(StatusUpdateState before, Function<Assignment, StatusUpdateState> state) {
        return before instanceof Asked asked ? state.apply(asked.assignment()) : before;
    }

    /** Only its author writes, and only while it is the author's turn; that goes for a draft as well. */
    static ToWrite mustBeWritable(StatusUpdateId id, PersonId writer, StatusUpdateState state) {
        Asked asked = asked(state, id);
        Responsibility.writes(id, writer, asked.assignment());
        return switch (asked) {
            case ToWrite it -> it;
            case Submitted _ -> throw ALREADY_SUBMITTED.refusal();
            case Reviewed _ -> throw ALREADY_REVIEWED.refusal();
            case Approved _ -> throw ALREADY_APPROVED.refusal();
            case Frozen _ -> throw FROZEN.refusal();
        };
    }

    static Asked asked(StatusUpdateState state, StatusUpdateId id) {
        return switch (state) {
            case Asked asked -> asked;
            case NotRequested _ -> throw new NotFound("De statusmelding %s bestaat niet.".formatted(id));
        };
    }

    private static Submitted submitted(Asked asked) {
        return switch (asked) {
            case ToWrite _ -> throw NOT_SUBMITTED.refusal();
            case Submitted it -> it;
            case Reviewed _ -> throw ALREADY_REVIEWED.refusal();
            case Approved _ -> throw ALREADY_APPROVED.refusal();
            case Frozen _ -> throw FROZEN.refusal();
        };
    }

    private static void sawCurrent(ContentHash seen, Submission submission) {
        if (!seen.equals(submission.contentHash())) {
            throw CONTENT_CHANGED.refusal();
        }
    }
}
