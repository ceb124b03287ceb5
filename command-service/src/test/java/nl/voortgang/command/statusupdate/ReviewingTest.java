package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONCERN_CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.REQUESTED;
import static nl.voortgang.command.statusupdate.Example.STALE;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.review;
import static nl.voortgang.command.statusupdate.Example.submitted;

import nl.voortgang.apirules.Role;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reviewing a status update")
class ReviewingTest {

    @Test
    void is_for_the_controller_of_its_programme() {
        after(AUTHOR, review(CONTROLLER, Role.CONTROLLER, HASH, "Goed onderbouwd.")).expectEvents(
                new StatusUpdateEvent.Reviewed(LEIDEN, UPDATE, HASH, "Goed onderbouwd.", by(CONTROLLER)));
    }

    @Test
    void is_for_any_concern_controller() {
        after(AUTHOR, review(CONCERN_CONTROLLER, Role.CONCERN_CONTROLLER, HASH, null)).expectEvents(
                new StatusUpdateEvent.Reviewed(LEIDEN, UPDATE, HASH, null, by(CONCERN_CONTROLLER)));
    }

    @Test
    void is_refused_to_the_controller_of_another_programme() {
        after(AUTHOR, review(STRANGER, Role.CONTROLLER, HASH, null)).expectException(refusedAs("programma-niet-van-u"));
    }

    @Test
    void is_refused_to_who_lost_the_role_of_controller() {
        after(AUTHOR, review(CONTROLLER, Role.AUTHOR, HASH, null)).expectException(refusedAs("programma-niet-van-u"));
    }

    @Test
    void is_refused_to_its_author() {
        after(STRANGER, review(AUTHOR, Role.CONCERN_CONTROLLER, HASH, null)).expectException(refusedAs("vier-ogen"));
    }

    @Test
    void is_refused_to_its_submitter() {
        after(CONTROLLER, review(CONTROLLER, Role.CONTROLLER, HASH, null)).expectException(refusedAs("vier-ogen"));
    }

    @Test
    void is_refused_to_who_saw_another_content() {
        after(AUTHOR, review(CONTROLLER, Role.CONTROLLER, STALE, null)).expectException(refusedAs("inhoud-gewijzigd"));
    }

    @Test
    void keeps_no_remark_that_says_nothing_and_refuses_one_that_is_too_long() {
        after(AUTHOR, review(CONTROLLER, Role.CONTROLLER, HASH, " ")).expectEvents(Example.REVIEWED);
        after(AUTHOR, review(CONTROLLER, Role.CONTROLLER, HASH, "x".repeat(2001)))
                .expectException(faulty("/opmerking te-lang"));
    }

    private static ResultValidator<AxonStatusUpdate> after(PersonId submitter, StatusUpdateCommand.Review command) {
        return when(fixture(AxonStatusUpdate.class, Example.NOBODY_REPLACED),
                java.util.List.of(REQUESTED, submitted(submitter)), command);
    }
}
