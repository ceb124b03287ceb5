package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_PORTFOLIO;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_PROGRAMME;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_SUBJECT;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_SUBMISSION;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.SUBSTITUTION_ENDED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.TERM_ENDED;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Refusal;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submission;
import nl.voortgang.command.substitution.Replacements;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/**
 * Whose turn a step is: own subjects, own programmes, the portfolio one holds that day. Controllers and holders may be replaced.
 * Who may act by themselves acts for themselves; for all others it is looked up whether they replace the one who may.
 */
final class Responsibility {

    private Responsibility() {}

    static void writes(StatusUpdateId id, PersonId writer, Assignment assignment) {
        if (!assignment.author().equals(writer)) {
            throw NOT_YOUR_SUBJECT.refusal(id);
        }
    }

    static void submitted(StatusUpdateCommand command, Submission submission) {
        if (!submission.submitter().equals(command.act().by())) {
            throw NOT_YOUR_SUBMISSION.refusal();
        }
    }

    /** @return the review as it is recorded, on behalf of the controller when that is not the one who acts */
    static Act reviews(StatusUpdateCommand command, Set<Role> roles, Assignment assignment, StandIns standIns) {
        Act act = command.act();
        boolean ownProgramme = roles.contains(Role.CONTROLLER) && assignment.controller().equals(act.by());
        if (ownProgramme || roles.contains(Role.CONCERN_CONTROLLER)) {
            return act;
        }
        return Optional.of(assignment.controller()).filter(_ -> roles.contains(Role.CONTROLLER))
                .flatMap(controller -> insteadOf(controller, command, standIns))
                .orElseThrow(() -> NOT_YOUR_PROGRAMME.refusal(command.statusUpdate().subject().programme()));
    }

    /** @return as {@link #reviews} */
    static Act returnsUnreviewed(StatusUpdateCommand.Return command, Assignment assignment, StandIns standIns) {
        if (!command.roles().contains(Role.CONTROLLER) && !command.roles().contains(Role.CONCERN_CONTROLLER)) {
            throw NOT_REVIEWED.refusal();
        }
        return reviews(command, command.roles(), assignment, standIns);
    }

    /** @return as {@link #approves} */
    static Act returnsReviewed(StatusUpdateCommand.Return command, Assignment assignment, PortfolioTerms terms,
            StandIns standIns) {
        if (!command.roles().contains(Role.PORTFOLIO_HOLDER)) {
            throw ALREADY_REVIEWED.refusal();
        }
        return approves(command, assignment, terms, standIns);
    }

    /** @return the approval as it is recorded, on behalf of today's holder when that is not the one who acts */
    static Act approves(StatusUpdateCommand command, Assignment assignment, PortfolioTerms portfolios,
            StandIns standIns) {
        Act act = command.act();
        Terms terms = portfolios.of(command.organisation(), assignment.portfolio());
        Optional<PersonId> holder = terms.holderOn(act.day());
        if (holder.filter(act.by()::equals).isPresent()) {
            return act;
        }
        return holder.flatMap(it -> insteadOf(it, command, standIns))
                .orElseThrow(() -> holdsNothing(act, assignment.portfolio(), terms));
    }

    private static Refusal holdsNothing(Act act, PortfolioCode portfolio, Terms terms) {
        return terms.lastEnded(act.by(), act.day()).map(Term::until).filter(Objects::nonNull)
                .map(lastDay -> TERM_ENDED.refusal(portfolio, inFull(lastDay)))
                .orElseGet(() -> NOT_YOUR_PORTFOLIO.refusal(portfolio));
    }

    /** Empty for who never replaced that person. */
    private static Optional<Act> insteadOf(PersonId replaced, StatusUpdateCommand command, StandIns standIns) {
        Act act = command.act();
        Replacements replacements = standIns.of(command.organisation(), act.by());
        if (replacements.on(act.day()).contains(replaced)) {
            return Optional.of(new Act(act.by(), replaced, act.at()));
        }
        replacements.lastEnded(replaced, act.day()).ifPresent(lastDay -> {
            throw SUBSTITUTION_ENDED.refusal(inFull(lastDay));
        });
        return Optional.empty();
    }
}
