package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.ALREADY_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_REVIEWED;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_PORTFOLIO;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_PROGRAMME;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_SUBJECT;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_YOUR_SUBMISSION;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.TERM_ENDED;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.statusupdate.StatusUpdateState.Submission;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/** Whose turn a step is: own subjects, own programmes, the portfolio one holds that day. */
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

    static void reviews(StatusUpdateCommand command, Set<Role> roles, Assignment assignment) {
        boolean ownProgramme = roles.contains(Role.CONTROLLER)
                && assignment.controller().equals(command.act().by());
        if (!ownProgramme && !roles.contains(Role.CONCERN_CONTROLLER)) {
            throw NOT_YOUR_PROGRAMME.refusal(command.statusUpdate().subject().programme());
        }
    }

    static void returnsUnreviewed(StatusUpdateCommand.Return command, Assignment assignment) {
        if (!command.roles().contains(Role.CONTROLLER) && !command.roles().contains(Role.CONCERN_CONTROLLER)) {
            throw NOT_REVIEWED.refusal();
        }
        reviews(command, command.roles(), assignment);
    }

    static void returnsReviewed(StatusUpdateCommand.Return command, Assignment assignment, PortfolioTerms terms) {
        if (!command.roles().contains(Role.PORTFOLIO_HOLDER)) {
            throw ALREADY_REVIEWED.refusal();
        }
        approves(command, assignment, terms);
    }

    static void approves(StatusUpdateCommand command, Assignment assignment, PortfolioTerms portfolios) {
        PersonId person = command.act().by();
        LocalDate today = command.act().day();
        Terms terms = portfolios.of(command.organisation(), assignment.portfolio());
        if (terms.holderOn(today).filter(person::equals).isPresent()) {
            return;
        }
        throw terms.lastEnded(person, today).map(Term::until).filter(Objects::nonNull)
                .map(lastDay -> TERM_ENDED.refusal(assignment.portfolio(), inFull(lastDay)))
                .orElseGet(() -> NOT_YOUR_PORTFOLIO.refusal(assignment.portfolio()));
    }
}
