package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.APPROVED;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONCERN_CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.REASSIGNED;
import static nl.voortgang.command.statusupdate.Example.REQUESTED;
import static nl.voortgang.command.statusupdate.Example.REVIEWED;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.SUBMITTED;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.reassign;
import static nl.voortgang.command.statusupdate.Example.report;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.report.Phase;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Outside its round, a status update")
class InterventionsTest {

    @Nested
    @DisplayName("is reopened")
    class Reopening {

        @Test
        void with_a_reason() {
            after(HISTORY.get("Approved"), Example.reopen(" "), Phase.OPEN).expectException(faulty("/reden verplicht"));
        }

        @Test
        void only_while_its_report_is_open() {
            Stream.of(Phase.values()).filter(phase -> phase != Phase.OPEN).forEach(
                    phase -> after(HISTORY.get("Approved"), Example.reopen("Een fout."), phase)
                            .expectException(refusedAs("rapportage-niet-open")));
        }
    }

    @Nested
    @DisplayName("is reassigned")
    class Reassigning {

        @Test
        void to_another_author_who_then_is_the_one_to_write() {
            List<StatusUpdateEvent> history = List.of(REQUESTED, REASSIGNED);
            after(history, Example.submit(Example.CONTENT, null, by(AUTHOR)), Phase.OPEN)
                    .expectException(refusedAs("onderwerp-niet-van-u"));
            after(history, Example.submit(Example.CONTENT, null, by(STRANGER)), Phase.OPEN)
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void to_another_controller_who_then_is_the_one_to_review() {
            var other = new PersonId("p-tom");
            List<StatusUpdateEvent> history = List.of(REQUESTED, SUBMITTED, new StatusUpdateEvent.Reassigned(LEIDEN,
                    UPDATE, AUTHOR, other, by(CONCERN_CONTROLLER)));
            after(history, Example.review(CONTROLLER, Role.CONTROLLER, Example.HASH, null), Phase.OPEN)
                    .expectException(refusedAs("programma-niet-van-u"));
            after(history, Example.review(other, Role.CONTROLLER, Example.HASH, null), Phase.OPEN)
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void to_somebody() {
            after(HISTORY.get("Requested"), reassign(null, null), Phase.OPEN).expectException(faulty(" verplicht"));
        }

        @Test
        void not_again_to_who_it_is_already() {
            after(HISTORY.get("Submitted"), reassign(AUTHOR, null), Phase.OPEN).expectNoEvents();
            after(HISTORY.get("Submitted"), reassign(null, CONTROLLER), Phase.OPEN).expectNoEvents();
        }

        @Test
        void never_to_its_reviewer_as_author() {
            after(HISTORY.get("Reviewed"), reassign(CONTROLLER, null), Phase.OPEN)
                    .expectException(refusedAs("toetser-wordt-opsteller"));
        }

        @Test
        void never_as_author_to_the_one_on_whose_behalf_it_was_reviewed() {
            after(List.of(REQUESTED, SUBMITTED, Example.reviewed(Example.by(Example.STAND_IN, CONTROLLER))),
                    reassign(CONTROLLER, null), Phase.OPEN).expectException(refusedAs("toetser-wordt-opsteller"))
                    .expectExceptionMessage(
                            "Deze statusmelding is namens deze persoon getoetst, die daarom haar opsteller"
                                    + " niet kan worden. Kies iemand anders, of heropen haar eerst.");
        }

        @Test
        void to_a_writer_who_cannot_judge_what_another_submitted() {
            List<StatusUpdateEvent> history = List.of(REQUESTED, SUBMITTED, new StatusUpdateEvent.Reassigned(LEIDEN,
                    UPDATE, CONTROLLER, CONTROLLER, by(CONCERN_CONTROLLER)));
            after(history, Example.review(CONTROLLER, Role.CONTROLLER, Example.HASH, null), Phase.OPEN)
                    .expectException(refusedAs("vier-ogen"));
        }
    }

    @Nested
    @DisplayName("freezes with its report")
    class Freezing {

        @Test
        void and_only_while_that_is_compiled() {
            Stream.of(Phase.values()).filter(phase -> phase != Phase.COMPILED)
                    .forEach(phase -> after(HISTORY.get("Approved"), Example.freeze(), phase).expectNoEvents());
        }

        @Test
        void and_thaws_only_when_that_is_open_again() {
            Stream.of(Phase.values()).filter(phase -> phase != Phase.OPEN)
                    .forEach(phase -> after(HISTORY.get("Frozen"), Example.thaw(), phase).expectNoEvents());
        }

        @Test
        void may_be_reopened_once_it_has_thawed() {
            after(List.of(REQUESTED, SUBMITTED, REVIEWED, APPROVED, Example.FROZEN, Example.THAWED),
                    Example.reopen("Een fout."), Phase.OPEN).expectEvents(Example.REOPENED);
        }
    }

    private static ResultValidator<AxonStatusUpdate> after(List<StatusUpdateEvent> history, StatusUpdateCommand command,
            Phase phase) {
        return when(fixture(AxonStatusUpdate.class, report(phase), Example.HELD, Example.NOBODY_REPLACED), history,
                command);
    }
}
