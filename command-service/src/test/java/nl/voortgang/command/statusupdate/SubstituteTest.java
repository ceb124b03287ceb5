package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.REQUESTED;
import static nl.voortgang.command.statusupdate.Example.REVIEWED;
import static nl.voortgang.command.statusupdate.Example.STAND_IN;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.SUBMITTED;
import static nl.voortgang.command.statusupdate.Example.TODAY;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.replacing;
import static nl.voortgang.command.statusupdate.Example.reviewed;
import static nl.voortgang.command.statusupdate.Example.submitted;

import java.util.List;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A substitute")
class SubstituteTest {

    private static final StandIns OF_CONTROLLER = replacing(CONTROLLER, TODAY, TODAY);
    private static final StandIns OF_HOLDER = replacing(HOLDER, TODAY, TODAY);

    private static final String FOUR_EYES = " Vanwege het vierogenprincipe moet iemand anders dit doen.";

    @Nested
    @DisplayName("of the controller")
    class OfController {

        @Test
        void reviews_and_returns_on_behalf_of_the_controller() {
            after(List.of(REQUESTED, SUBMITTED), review(STAND_IN), OF_CONTROLLER)
                    .expectEvents(reviewed(by(STAND_IN, CONTROLLER)));
            after(List.of(REQUESTED, SUBMITTED), Example.sendBack(STAND_IN, Role.CONTROLLER, "Korter."), OF_CONTROLLER)
                    .expectEvents(new StatusUpdateEvent.Returned(LEIDEN, UPDATE, "Korter.", by(STAND_IN, CONTROLLER)));
        }

        @Test
        void has_to_be_a_controller() {
            after(List.of(REQUESTED, SUBMITTED), Example.review(STAND_IN, Role.AUTHOR, HASH, null), OF_CONTROLLER)
                    .expectException(refusedAs("programma-niet-van-u"));
        }

        @Test
        void acts_for_themselves_when_they_are_a_concern_controller() {
            after(List.of(REQUESTED, SUBMITTED), Example.review(STAND_IN, Role.CONCERN_CONTROLLER, HASH, null),
                    OF_CONTROLLER).expectEvents(reviewed(STAND_IN));
        }

        @Test
        void is_nothing_to_a_programme_of_another_controller_or_to_the_holder() {
            after(List.of(REQUESTED, SUBMITTED), review(STAND_IN), OF_HOLDER)
                    .expectException(refusedAs("programma-niet-van-u"));
            after(List.of(REQUESTED, SUBMITTED, REVIEWED), Example.approve(STAND_IN, HASH), OF_CONTROLLER)
                    .expectException(refusedAs("portefeuille-niet-van-u"));
        }

        @Test
        void reviews_nothing_that_either_of_them_wrote_or_submitted() {
            after(List.of(REQUESTED, submitted(STAND_IN)), review(STAND_IN), OF_CONTROLLER)
                    .expectException(refusedAs("vier-ogen"))
                    .expectExceptionMessage("U hebt deze statusmelding zelf ingediend." + FOUR_EYES);
            after(List.of(REQUESTED, submitted(CONTROLLER)), review(STAND_IN), OF_CONTROLLER)
                    .expectException(refusedAs("vier-ogen"))
                    .expectExceptionMessage(
                            "U vervangt iemand die deze statusmelding zelf heeft ingediend." + FOUR_EYES);
            after(List.of(REQUESTED, SUBMITTED, writtenBy(CONTROLLER)), review(STAND_IN), OF_CONTROLLER)
                    .expectException(refusedAs("vier-ogen"))
                    .expectExceptionMessage(
                            "U vervangt iemand die deze statusmelding zelf heeft geschreven." + FOUR_EYES);
        }
    }

    @Nested
    @DisplayName("of the holder")
    class OfHolder {

        @Test
        void approves_and_returns_on_behalf_of_the_holder() {
            after(List.of(REQUESTED, SUBMITTED, REVIEWED), Example.approve(STAND_IN, HASH), OF_HOLDER).expectEvents(
                    new StatusUpdateEvent.Approved(LEIDEN, UPDATE, HASH, by(STAND_IN, HOLDER)));
            after(List.of(REQUESTED, SUBMITTED, REVIEWED), Example.sendBack(STAND_IN, Role.PORTFOLIO_HOLDER, "Korter."),
                    OF_HOLDER).expectEvents(
                            new StatusUpdateEvent.Returned(LEIDEN, UPDATE, "Korter.", by(STAND_IN, HOLDER)));
        }

        @Test
        void acts_for_themselves_when_they_hold_the_portfolio() {
            when(fixture(AxonStatusUpdate.class, Example.OPEN, heldBy(STAND_IN), OF_HOLDER),
                    List.of(REQUESTED, SUBMITTED, REVIEWED), Example.approve(STAND_IN, HASH))
                    .expectEvents(new StatusUpdateEvent.Approved(LEIDEN, UPDATE, HASH, by(STAND_IN)));
        }

        @Test
        void does_not_act_for_somebody_who_held_the_portfolio_before() {
            when(fixture(AxonStatusUpdate.class, Example.OPEN, heldBy(STRANGER), OF_HOLDER),
                    List.of(REQUESTED, SUBMITTED, REVIEWED), Example.approve(STAND_IN, HASH))
                    .expectException(refusedAs("portefeuille-niet-van-u"));
        }

        @Test
        void acts_from_the_first_day_until_and_including_the_last() {
            var history = List.of(REQUESTED, SUBMITTED, REVIEWED);
            after(history, Example.approve(STAND_IN, HASH), replacing(HOLDER, TODAY.plusDays(1), TODAY.plusDays(2)))
                    .expectException(refusedAs("portefeuille-niet-van-u"));
            after(history, Example.approve(STAND_IN, HASH), replacing(HOLDER, TODAY.minusDays(9), TODAY.minusDays(1)))
                    .expectException(refusedAs("vervanging-afgelopen"))
                    .expectExceptionMessage(
                            "U verving degene die hierover beslist tot en met 29 september 2022. Laat dit"
                                    + " aan die persoon over of vraag om een nieuwe vervanging.");
        }

        @Test
        void approves_nothing_that_they_had_a_hand_in_themselves() {
            refused(List.of(REQUESTED, SUBMITTED, REVIEWED, writtenBy(STAND_IN)),
                    "U hebt deze statusmelding zelf geschreven.");
            refused(List.of(REQUESTED, submitted(STAND_IN), REVIEWED), "U hebt deze statusmelding zelf ingediend.");
            refused(List.of(REQUESTED, SUBMITTED, reviewed(STAND_IN)), "U hebt deze statusmelding zelf getoetst.");
            refused(List.of(REQUESTED, SUBMITTED, reviewed(by(STRANGER, STAND_IN))),
                    "Deze statusmelding is namens u getoetst.");
        }

        @Test
        void approves_nothing_that_the_holder_had_a_hand_in() {
            refused(List.of(REQUESTED, SUBMITTED, REVIEWED, writtenBy(HOLDER)),
                    "U vervangt iemand die deze statusmelding zelf heeft geschreven.");
            refused(List.of(REQUESTED, submitted(HOLDER), REVIEWED),
                    "U vervangt iemand die deze statusmelding zelf heeft ingediend.");
            refused(List.of(REQUESTED, SUBMITTED, reviewed(HOLDER)),
                    "U vervangt iemand die deze statusmelding zelf heeft getoetst.");
            refused(List.of(REQUESTED, SUBMITTED, reviewed(by(STRANGER, HOLDER))),
                    "Deze statusmelding is getoetst namens degene die u vervangt.");
        }

        private static void refused(List<? extends StatusUpdateEvent> history, String reason) {
            after(history, Example.approve(STAND_IN, HASH), OF_HOLDER).expectException(refusedAs("vier-ogen"))
                    .expectExceptionMessage(reason + FOUR_EYES);
        }
    }

    @Test
    @DisplayName("who reviewed binds the holder who was replaced for it")
    void binds_the_holder_on_whose_behalf_was_reviewed() {
        after(List.of(REQUESTED, SUBMITTED, reviewed(by(STAND_IN, HOLDER))), Example.approve(HOLDER, HASH), OF_HOLDER)
                .expectException(refusedAs("vier-ogen"))
                .expectExceptionMessage("Deze statusmelding is namens u getoetst." + FOUR_EYES);
    }

    @Test
    @DisplayName("is not looked for as long as people do what is theirs")
    void costs_nothing_to_who_may_act_by_themselves() {
        StandIns neverAsked = (organisation, substitute) -> {
            throw new AssertionError("asked for " + substitute);
        };
        after(List.of(REQUESTED, SUBMITTED), review(CONTROLLER), neverAsked).expectSuccessfulHandlerExecution();
        after(List.of(REQUESTED, SUBMITTED), Example.review(STAND_IN, Role.CONCERN_CONTROLLER, HASH, null), neverAsked)
                .expectSuccessfulHandlerExecution();
        after(List.of(REQUESTED, SUBMITTED, REVIEWED), Example.approve(HOLDER, HASH), neverAsked)
                .expectSuccessfulHandlerExecution();
    }

    private static StatusUpdateCommand review(PersonId person) {
        return Example.review(person, Role.CONTROLLER, HASH, null);
    }

    private static StatusUpdateEvent writtenBy(PersonId author) {
        return new StatusUpdateEvent.Reassigned(LEIDEN, UPDATE, author, CONTROLLER, by(AUTHOR));
    }

    private static PortfolioTerms heldBy(PersonId holder) {
        return (organisation, portfolio) -> new Terms(List.of(new Term(HOLDER, TODAY.minusYears(1), TODAY.minusDays(1)),
                new Term(holder, TODAY, null)));
    }

    private static ResultValidator<AxonStatusUpdate> after(List<? extends StatusUpdateEvent> history,
            StatusUpdateCommand command, StandIns standIns) {
        return when(fixture(AxonStatusUpdate.class, Example.OPEN, Example.HELD, standIns), history, command);
    }
}
