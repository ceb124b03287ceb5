package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.FOUR_EYES;

import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Reviewed;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submission;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submitted;
import nl.voortgang.contract.PersonId;

/** Nobody judges their own work: the reviewer is no author or submitter, the approver is none of these nor the reviewer. */
final class FourEyes {

    private FourEyes() {}

    static void onReview(PersonId reviewer, Submitted submitted) {
        notOwnText(reviewer, submitted.assignment(), submitted.submission());
    }

    static void onApproval(PersonId approver, Reviewed reviewed) {
        notOwnText(approver, reviewed.assignment(), reviewed.submission());
        other(approver, reviewed.reviewer(), "getoetst");
    }

    private static void notOwnText(PersonId person, Assignment assignment, Submission submission) {
        other(person, assignment.author(), "geschreven");
        other(person, submission.submitter(), "ingediend");
    }

    private static void other(PersonId person, PersonId earlier, String step) {
        if (person.equals(earlier)) {
            throw FOUR_EYES.refusal(step);
        }
    }
}
