package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.REQUESTED;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.submitted;
import static nl.voortgang.command.statusupdate.Example.withdraw;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Withdrawing a status update")
class WithdrawingTest {

    @Test
    void is_for_who_submitted_it() {
        when(fixture(AxonStatusUpdate.class), HISTORY.get("Submitted"), withdraw(AUTHOR))
                .expectEvents(Example.WITHDRAWN);
    }

    @Test
    void is_refused_to_anybody_else_even_its_author() {
        var submittedByAnother = List.of(REQUESTED, submitted(STRANGER));
        when(fixture(AxonStatusUpdate.class), submittedByAnother, withdraw(AUTHOR))
                .expectException(refusedAs("niet-door-u-ingediend"));
        when(fixture(AxonStatusUpdate.class), HISTORY.get("Submitted"), withdraw(CONTROLLER))
                .expectException(refusedAs("niet-door-u-ingediend"));
    }
}
