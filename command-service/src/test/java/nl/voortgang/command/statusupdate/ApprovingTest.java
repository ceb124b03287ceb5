package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.REQUESTED;
import static nl.voortgang.command.statusupdate.Example.STALE;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.TODAY;
import static nl.voortgang.command.statusupdate.Example.approve;
import static nl.voortgang.command.statusupdate.Example.reviewed;
import static nl.voortgang.command.statusupdate.Example.submitted;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.report.Phase;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

@DisplayName("Approving a status update")
class ApprovingTest {

    @Test
    void is_for_who_holds_its_portfolio_that_day() {
        after(AUTHOR, CONTROLLER, HOLDER, HASH, term(HOLDER, TODAY, TODAY)).expectEvents(Example.APPROVED);
    }

    @Test
    void is_refused_to_who_never_held_its_portfolio_or_will_hold_it_tomorrow() {
        after(AUTHOR, CONTROLLER, STRANGER, HASH, term(HOLDER, TODAY, null))
                .expectException(refusedAs("portefeuille-niet-van-u"));
        after(AUTHOR, CONTROLLER, HOLDER, HASH, term(HOLDER, TODAY.plusDays(1), null))
                .expectException(refusedAs("portefeuille-niet-van-u"));
    }

    @Test
    void is_refused_to_a_holder_whose_term_ended_yesterday() {
        after(AUTHOR, CONTROLLER, HOLDER, HASH, term(HOLDER, TODAY.minusYears(4), TODAY.minusDays(1)))
                .expectException(refusedAs("termijn-afgelopen"))
                .expectExceptionMessage("U hield portefeuille ‘bestuur-veiligheid-handhaving’ tot en met 29 september"
                        + " 2022. Laat dit over aan wie haar nu houdt, of vraag de concerncontroller uw termijn na te"
                        + " kijken.");
    }

    @Test
    void is_refused_to_its_author() {
        after(STRANGER, CONTROLLER, AUTHOR, HASH, term(AUTHOR, TODAY, null)).expectException(refusedAs("vier-ogen"));
    }

    @Test
    void is_refused_to_its_submitter() {
        after(HOLDER, CONTROLLER, HOLDER, HASH, term(HOLDER, TODAY, null)).expectException(refusedAs("vier-ogen"));
    }

    @Test
    void is_refused_to_its_reviewer() {
        after(AUTHOR, HOLDER, HOLDER, HASH, term(HOLDER, TODAY, null)).expectException(refusedAs("vier-ogen"))
                .expectExceptionMessage("U hebt deze statusmelding zelf getoetst. Vanwege het vierogenprincipe moet"
                        + " iemand anders dit doen.");
    }

    @Test
    void is_refused_to_who_saw_another_content() {
        after(AUTHOR, CONTROLLER, HOLDER, STALE, term(HOLDER, TODAY, null))
                .expectException(refusedAs("inhoud-gewijzigd"));
    }

    @Test
    void is_refused_once_its_report_is_compiled() {
        when(fixture(AxonStatusUpdate.class, Example.HELD, Example.NOBODY_REPLACED, Example.report(Phase.COMPILED)),
                Example.HISTORY.get("Reviewed"),
                approve(HOLDER, HASH)).expectException(refusedAs("rapportage-niet-open"))
                .expectExceptionMessage("De voortgangsrapportage 2022-2 is niet open maar al samengesteld, dus"
                        + " dit kan nu niet. De concerncontroller kan haar terugzetten.");
    }

    private static PortfolioTerms term(PersonId holder, LocalDate from, @Nullable LocalDate until) {
        return (organisation, portfolio) -> portfolio.equals(Example.SAFETY)
                ? new Terms(List.of(new Term(holder, from, until)))
                : Terms.NONE;
    }

    private static ResultValidator<AxonStatusUpdate> after(PersonId submitter, PersonId reviewer, PersonId approver,
            ContentHash seen, PortfolioTerms terms) {
        return when(fixture(AxonStatusUpdate.class, terms, Example.NOBODY_REPLACED, Example.OPEN),
                List.of(REQUESTED, submitted(submitter), reviewed(reviewer)), approve(approver, seen));
    }
}
