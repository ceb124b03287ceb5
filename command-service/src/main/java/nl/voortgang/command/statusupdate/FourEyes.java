package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.FOUR_EYES;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.REVIEWER_CANNOT_WRITE;

import nl.voortgang.command.statusupdate.StatusUpdateState.Asked;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Reviewed;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submission;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submitted;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Nobody judges their own work: the reviewer is no author or submitter, the approver is none of these nor the reviewer. Who
 * acts on behalf of another counts as both.
 */
final class FourEyes {

    private FourEyes() {}

    static void onReview(Act review, Submitted submitted) {
        notOwnText(review, submitted.assignment(), submitted.submission());
    }

    static void onApproval(Act approval, Reviewed reviewed) {
        notOwnText(approval, reviewed.assignment(), reviewed.submission());
        other(approval, reviewed.review().by(), "U hebt deze statusmelding zelf getoetst.",
                "U vervangt iemand die deze statusmelding zelf heeft getoetst.");
        other(approval, reviewed.review().onBehalfOf(), "Deze statusmelding is namens u getoetst.",
                "Deze statusmelding is getoetst namens degene die u vervangt.");
    }

    /** Who has judged the text does not become its author. */
    static void onReassignment(PersonId author, Asked asked) {
        if (asked instanceof Reviewed(_, _, Act review)) {
            if (author.equals(review.by())) {
                throw REVIEWER_CANNOT_WRITE.refusal("door");
            }
            if (author.equals(review.onBehalfOf())) {
                throw REVIEWER_CANNOT_WRITE.refusal("namens");
            }
        }
    }

    private static void notOwnText(Act act, Assignment assignment, Submission submission) {
        other(act, assignment.author(), "U hebt deze statusmelding zelf geschreven.",
                "U vervangt iemand die deze statusmelding zelf heeft geschreven.");
        other(act, submission.submitter(), "U hebt deze statusmelding zelf ingediend.",
                "U vervangt iemand die deze statusmelding zelf heeft ingediend.");
    }

    /**
     * @param earlier who had a hand in it, or null for nobody
     * @param you what is the matter when that is the one who acts
     * @param replaced what is the matter when that is the person replaced
     */
    private static void other(Act act, @Nullable PersonId earlier, String you, String replaced) {
        if (act.by().equals(earlier)) {
            throw FOUR_EYES.refusal(you);
        }
        if (earlier != null && earlier.equals(act.onBehalfOf())) {
            throw FOUR_EYES.refusal(replaced);
        }
    }
}
