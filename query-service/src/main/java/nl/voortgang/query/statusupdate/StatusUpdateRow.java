package nl.voortgang.query.statusupdate;

import java.time.Instant;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Approved;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.ErratumIssued;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Frozen;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reassigned;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reopened;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Requested;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Returned;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reviewed;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Thawed;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Withdrawn;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.query.versions.Counted;
import nl.voortgang.query.versions.Inapplicable;
import org.jspecify.annotations.Nullable;

/** A status update as one act left it. */
record StatusUpdateRow(int version, About about, Assignment assignment, State state, boolean late,
        @Nullable Submission submission, @Nullable Review review, @Nullable Approval approval, @Nullable Remark remark,
        @Nullable Said said, @Nullable Errata errata, LastAct lastAct) implements Counted {

    /** What follows from the update's id, spelled out so that questions need not take it apart. */
    record About(int budgetYear, int programme, @Nullable String performance) {

        static About of(StatusUpdateId id) {
            return new About(id.report().goalTree().budgetYear(), id.subject().programme(), switch (id.subject()) {
                case Subject.OfPerformance performance -> performance.code().value();
                case Subject.OfProgramme _ -> null;
            });
        }
    }

    record Assignment(PersonId author, PersonId controller, PortfolioCode portfolio, Instant requestedAt) {}

    /** @param reviewedOnBehalfOf the controller replaced */
    record Review(PersonId reviewer, @Nullable PersonId reviewedOnBehalfOf, Instant reviewedAt) {

        static Review of(Act act) {
            return new Review(act.by(), act.onBehalfOf(), act.at());
        }
    }

    /** @param approvedOnBehalfOf the holder replaced */
    record Approval(PersonId approver, @Nullable PersonId approvedOnBehalfOf, Instant approvedAt) {

        static Approval of(Act act) {
            return new Approval(act.by(), act.onBehalfOf(), act.at());
        }
    }

    record Remark(String remark, PersonId remarkBy) {}

    /** What the report says: set by freezing, and while an erratum runs something else than what is submitted now. */
    record Said(long saidPosition, ContentHash saidHash, @Nullable TrafficLight saidLight,
            @Nullable String saidLateBecause) {}

    /** @param errata how many were issued. @param erratumRuns the last of them is not approved yet */
    record Errata(int errata, boolean erratumRuns) {}

    record LastAct(Instant changedAt, @Nullable PersonId onBehalfOf) {

        static LastAct of(Act act) {
            return new LastAct(act.at(), act.onBehalfOf());
        }
    }

    static StatusUpdateRow requested(Requested event, int version) {
        var assignment = new Assignment(event.author(), event.controller(), event.portfolio(), event.act().at());
        return new StatusUpdateRow(version, About.of(event.statusUpdate()), assignment, State.REQUESTED, false,
                null, null, null, null, null, null, LastAct.of(event.act()));
    }

    /** An erratum is never late; that the original was is not forgotten. */
    StatusUpdateRow submitted(Submitted event, int version, long position) {
        boolean nowLate = event.reasonForLateness() != null || erratumRuns() && late;
        return next(version, State.SUBMITTED, nowLate, Submission.of(event, position), null, null, null, event.act());
    }

    StatusUpdateRow withdrawn(Withdrawn event, int version) {
        return next(version, State.REQUESTED, erratumRuns() && late, null, null, null, null, event.act());
    }

    StatusUpdateRow reviewed(Reviewed event, int version) {
        Act act = event.act();
        return next(version, State.REVIEWED, late, submission, Review.of(act), null,
                event.remark() == null ? null : new Remark(event.remark(), act.by()), act);
    }

    StatusUpdateRow returned(Returned event, int version) {
        return backToAuthor(version, event.remark(), event.act());
    }

    StatusUpdateRow reopened(Reopened event, int version) {
        return backToAuthor(version, event.reason(), event.act());
    }

    /** The text that is sent back stays readable; its review no longer counts. */
    private StatusUpdateRow backToAuthor(int newVersion, String why, Act act) {
        return next(newVersion, State.RETURNED, late, submission, null, null, new Remark(why, act.by()), act);
    }

    /** Once more approved, a correction is at once what the report says. */
    StatusUpdateRow approved(Approved event, int version) {
        Act act = event.act();
        StatusUpdateRow approved = next(version, State.APPROVED, late, submission, review,
                Approval.of(act), remark, act);
        return erratumRuns() ? approved.asSaid() : approved;
    }

    StatusUpdateRow reassigned(Reassigned event, int version) {
        var reassigned = new Assignment(event.author(), event.controller(), assignment.portfolio,
                assignment.requestedAt);
        return new StatusUpdateRow(version, about, reassigned, state, late, submission, review, approval, remark, said,
                errata, LastAct.of(event.act()));
    }

    StatusUpdateRow frozen(Frozen event, int version) {
        return next(version, State.FROZEN, late, submission, review, approval, remark, event.act()).asSaid();
    }

    StatusUpdateRow thawed(Thawed event, int version) {
        return next(version, State.APPROVED, late, submission, review, approval, remark, event.act()).with(null, null);
    }

    StatusUpdateRow erratumIssued(ErratumIssued event, int version) {
        return backToAuthor(version, event.reason(), event.act()).with(said,
                new Errata(errata == null ? 1 : errata.errata + 1, true));
    }

    private boolean erratumRuns() {
        return errata != null && errata.erratumRuns;
    }

    private StatusUpdateRow asSaid() {
        if (submission == null) {
            throw new Inapplicable("nothing was submitted that could be frozen");
        }
        var now = new Said(submission.submittedPosition(), submission.contentHash(), submission.light(),
                said == null ? submission.reasonForLateness() : said.saidLateBecause);
        return new StatusUpdateRow(version, about, assignment, State.FROZEN, late, submission, review, approval,
                remark, now, errata == null ? null : new Errata(errata.errata, false), lastAct);
    }

    private StatusUpdateRow with(@Nullable Said newSaid, @Nullable Errata newErrata) {
        return new StatusUpdateRow(version, about, assignment, state, late, submission, review, approval, remark,
                newSaid, newErrata, lastAct);
    }

    private StatusUpdateRow next(int newVersion, State newState, boolean nowLate, @Nullable Submission newSubmission,
            @Nullable Review newReview, @Nullable Approval newApproval, @Nullable Remark newRemark, Act act) {
        return new StatusUpdateRow(newVersion, about, assignment, newState, nowLate, newSubmission, newReview,
                newApproval, newRemark, said, errata, LastAct.of(act));
    }
}
