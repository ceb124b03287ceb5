package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.CONCERN_CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HELD;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.sendBack;

import nl.voortgang.apirules.Role;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Returning a status update")
class ReturningTest {

    private static final String REMARK = "Noem een datum.";

    @Nested
    @DisplayName("that was submitted")
    class Unreviewed {

        @Test
        void is_for_the_controller_of_its_programme_and_for_any_concern_controller() {
            after("Submitted", sendBack(CONTROLLER, Role.CONTROLLER, REMARK)).expectEvents(returnedBy(CONTROLLER));
            after("Submitted", sendBack(CONCERN_CONTROLLER, Role.CONCERN_CONTROLLER, REMARK))
                    .expectEvents(returnedBy(CONCERN_CONTROLLER));
        }

        @Test
        void is_refused_to_the_controller_of_another_programme() {
            after("Submitted", sendBack(STRANGER, Role.CONTROLLER, REMARK))
                    .expectException(refusedAs("programma-niet-van-u"));
        }

        @Test
        void is_refused_to_the_holder_whose_turn_comes_later() {
            after("Submitted", sendBack(HOLDER, Role.PORTFOLIO_HOLDER, REMARK))
                    .expectException(refusedAs("niet-getoetst"));
        }
    }

    @Nested
    @DisplayName("that was reviewed")
    class Reviewed {

        @Test
        void is_for_the_holder_of_its_portfolio() {
            after("Reviewed", sendBack(HOLDER, Role.PORTFOLIO_HOLDER, REMARK)).expectEvents(returnedBy(HOLDER));
        }

        @Test
        void is_refused_to_the_holder_of_another_portfolio() {
            after("Reviewed", sendBack(STRANGER, Role.PORTFOLIO_HOLDER, REMARK))
                    .expectException(refusedAs("portefeuille-niet-van-u"));
        }

        @Test
        void is_refused_to_the_controller_whose_turn_is_over() {
            after("Reviewed", sendBack(CONTROLLER, Role.CONTROLLER, REMARK)).expectException(refusedAs("al-getoetst"));
        }
    }

    @Test
    void needs_a_remark_of_some_length() {
        after("Submitted", sendBack(CONTROLLER, Role.CONTROLLER, " ")).expectException(faulty("/opmerking verplicht"));
        after("Submitted", sendBack(CONTROLLER, Role.CONTROLLER, "x".repeat(2001)))
                .expectException(faulty("/opmerking te-lang"));
    }

    private static StatusUpdateEvent returnedBy(PersonId person) {
        return new StatusUpdateEvent.Returned(LEIDEN, UPDATE, REMARK, by(person));
    }

    private static ResultValidator<AxonStatusUpdate> after(String state, StatusUpdateCommand.Return command) {
        return when(fixture(AxonStatusUpdate.class, HELD, Example.NOBODY_REPLACED), HISTORY.get(state), command);
    }
}
