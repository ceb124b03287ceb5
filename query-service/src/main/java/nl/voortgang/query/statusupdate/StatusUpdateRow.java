package nl.voortgang.query.statusupdate;

import java.time.Instant;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Approved;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Requested;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Returned;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Reviewed;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Withdrawn;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.query.versions.Counted;
import org.jspecify.annotations.Nullable;

/** A status update as one act left it. */
record StatusUpdateRow(int version, About about, Assignment assignment, State state, boolean late,
        @Nullable Submission submission, @Nullable Review review, @Nullable Approval approval, @Nullable Remark remark,
        LastAct lastAct) implements Counted {

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

    record Review(PersonId reviewer, Instant reviewedAt) {}

    record Approval(PersonId approver, Instant approvedAt) {}

    record Remark(String remark, PersonId remarkBy) {}

    record LastAct(Instant changedAt, @Nullable PersonId onBehalfOf) {

        static LastAct of(Act act) {
            return new LastAct(act.at(), act.onBehalfOf());
        }
    }

    static StatusUpdateRow requested(Requested event, int version) {
        var assignment = new Assignment(event.author(), event.controller(), event.portfolio(), event.act().at());
        return new StatusUpdateRow(version, About.of(event.statusUpdate()), assignment, State.REQUESTED, false,
                null, null, null, null, LastAct.of(event.act()));
    }

    StatusUpdateRow submitted(Submitted event, int version, long position) {
        return new StatusUpdateRow(version, about, assignment, State.SUBMITTED, event.reasonForLateness() != null,
                Submission.of(event, position), null, null, null, LastAct.of(event.act()));
    }

    StatusUpdateRow withdrawn(Withdrawn event, int version) {
        return new StatusUpdateRow(version, about, assignment, State.REQUESTED, false, null, null, null, null,
                LastAct.of(event.act()));
    }

    StatusUpdateRow reviewed(Reviewed event, int version) {
        Act act = event.act();
        var remark = event.remark() == null ? null : new Remark(event.remark(), act.by());
        return new StatusUpdateRow(version, about, assignment, State.REVIEWED, late, submission,
                new Review(act.by(), act.at()), null, remark, LastAct.of(act));
    }

    /** The text that is sent back stays readable; its review no longer counts. */
    StatusUpdateRow returned(Returned event, int version) {
        Act act = event.act();
        return new StatusUpdateRow(version, about, assignment, State.RETURNED, late, submission, null, null,
                new Remark(event.remark(), act.by()), LastAct.of(act));
    }

    StatusUpdateRow approved(Approved event, int version) {
        Act act = event.act();
        return new StatusUpdateRow(version, about, assignment, State.APPROVED, late, submission, review,
                new Approval(act.by(), act.at()), remark, LastAct.of(act));
    }
}
