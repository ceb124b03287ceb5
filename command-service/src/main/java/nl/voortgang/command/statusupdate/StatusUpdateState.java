package nl.voortgang.command.statusupdate;

import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/** Where a status update stands, and what it must remember there. */
sealed interface StatusUpdateState {

    record NotRequested() implements StatusUpdateState {}

    /** There is an update, so somebody is responsible for each of its steps. */
    sealed interface Asked extends StatusUpdateState {
        Assignment assignment();
    }

    /** It is the author's turn. */
    sealed interface ToWrite extends Asked {}

    record Requested(Assignment assignment) implements ToWrite {}

    record Submitted(Assignment assignment, Submission submission) implements Asked {}

    /** @param review by whom, and on behalf of whom */
    record Reviewed(Assignment assignment, Submission submission, Act review) implements Asked {}

    record Returned(Assignment assignment) implements ToWrite {}

    record Approved(Assignment assignment) implements Asked {}

    /** Part of a compiled report. */
    record Frozen(Assignment assignment) implements Asked {}

    /**
     * @param portfolio whose holder approves
     * @param erratum whether it is about correcting what an adopted report says
     */
    record Assignment(PersonId author, PersonId controller, PortfolioCode portfolio, boolean erratum) {

        Assignment to(PersonId author, PersonId controller) {
            return new Assignment(author, controller, portfolio, erratum);
        }

        Assignment forErratum(boolean erratum) {
            return new Assignment(author, controller, portfolio, erratum);
        }
    }

    /** @param light of a performance; a programme has none */
    record Submission(ContentHash contentHash, PersonId submitter, @Nullable TrafficLight light) {

        static Submission of(Content content, ContentHash contentHash, PersonId submitter) {
            return switch (content) {
                case Content.OfPerformance it -> new Submission(contentHash, submitter, it.light());
                case Content.OfProgramme _ -> new Submission(contentHash, submitter, null);
            };
        }
    }
}
