package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.report.Example.COMPILED;
import static nl.voortgang.command.report.Example.OPENED;
import static nl.voortgang.command.report.Example.PERFORMANCE;
import static nl.voortgang.command.report.Example.PLANNED;
import static nl.voortgang.command.report.Example.PROGRAMME;
import static nl.voortgang.command.report.Example.REVERTED;
import static nl.voortgang.command.report.Example.TODAY;
import static nl.voortgang.command.report.Example.adopt;
import static nl.voortgang.command.report.Example.compile;
import static nl.voortgang.command.report.Example.compiledWithout;
import static nl.voortgang.command.report.Example.missing;
import static nl.voortgang.command.report.Example.sendBack;
import static nl.voortgang.command.report.Example.updates;
import static nl.voortgang.command.report.UpdateState.APPROVED;
import static nl.voortgang.command.report.UpdateState.FROZEN;
import static nl.voortgang.command.report.UpdateState.REQUESTED;
import static nl.voortgang.command.report.UpdateState.RETURNED;
import static nl.voortgang.command.report.UpdateState.REVIEWED;
import static nl.voortgang.command.report.UpdateState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.command.Fixtures;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.assertj.core.api.HamcrestCondition;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Compiling a progress report")
class CompilingTest {

    private static final List<ProgressReportEvent> OPEN = List.of(PLANNED, OPENED);

    @Test
    void takes_every_update_that_is_approved_and_goes_without_those_that_are_listed() {
        after(OPEN, compile(), updates(APPROVED, APPROVED)).expectEvents(COMPILED);
        after(OPEN, compile(missing(PERFORMANCE)), updates(APPROVED, SUBMITTED))
                .expectEvents(compiledWithout(PERFORMANCE));
    }

    @Test
    void names_every_update_that_is_neither_approved_nor_listed_and_whose_turn_it_is() {
        after(OPEN, compile(), updates(SUBMITTED, REVIEWED)).expectException(refusedAs("rapportage-onvolledig"))
                .expectException(faulty("programma-2 niet-geaccordeerd", "2A1.1 niet-geaccordeerd"));
        after(OPEN, compile(), updates(RETURNED, REQUESTED))
                .expectException(faulty("programma-2 niet-geaccordeerd", "2A1.1 niet-geaccordeerd"));
        after(OPEN, compile(missing(PROGRAMME)), updates(null, null))
                .expectException(faulty("2A1.1 niet-geaccordeerd"));
    }

    @Test
    void names_at_once_what_is_listed_wrongly() {
        after(OPEN, compile(missing(PROGRAMME), missing(Subject.parse("3B1.1"))), updates(APPROVED, REQUESTED))
                .expectException(faulty("/ontbrekend/0/onderwerp geaccordeerd", "/ontbrekend/1/onderwerp onbekend",
                        "2A1.1 niet-geaccordeerd"));
    }

    @Test
    void wants_a_reason_for_each_that_is_missing_and_each_once() {
        after(OPEN, compile(new Missing(PERFORMANCE, " "), new Missing(PERFORMANCE, "x".repeat(1001))),
                updates(APPROVED, REQUESTED)).expectException(
                        faulty("/ontbrekend/0/reden verplicht",
                                "/ontbrekend/1/reden te-lang", "/ontbrekend/1/onderwerp dubbel"));
    }

    @Test
    void keeps_its_list_short_enough_for_one_message() {
        List<Missing> all = IntStream.rangeClosed(1, 99)
                .mapToObj(number -> new Missing(new Subject.OfProgramme(number), "x".repeat(900))).toList();
        var subjects = new Subjects(all.stream().map(Missing::subject).collect(Collectors.toSet()));
        assertThatThrownBy(() -> Compiling.compiled(compile(all.toArray(Missing[]::new)), subjects, Map.of()))
                .is(new HamcrestCondition<>(faulty("/ontbrekend te-groot")));
    }

    @Test
    void waits_until_everything_has_thawed_that_was_frozen_before() {
        after(List.of(PLANNED, OPENED, COMPILED, REVERTED), compile(), updates(APPROVED, FROZEN))
                .expectException(refusedAs("ontdooien-loopt"));
    }

    @Nested
    @DisplayName("is undone by the process that freezes")
    class SendingBack {

        @Test
        void when_an_update_is_not_approved_any_more() {
            after(List.of(PLANNED, OPENED, COMPILED), sendBack(PERFORMANCE), updates(FROZEN, RETURNED))
                    .expectEvents(Example.SENT_BACK);
        }

        @Test
        void when_an_update_that_is_listed_as_missing_was_approved_just_then() {
            after(List.of(PLANNED, OPENED, compiledWithout(PERFORMANCE)), sendBack(PERFORMANCE),
                    updates(FROZEN, APPROVED))
                    .expectEvents(new ProgressReportEvent.RevertedToOpen(Example.LEIDEN, Example.REPORT,
                            "De statusmelding van 2A1.1 staat als ontbrekend in de rapportage, maar is intussen"
                                    + " geaccordeerd.",
                            PERFORMANCE, Example.ACT));
        }

        @Test
        void but_not_on_what_is_no_longer_so() {
            after(List.of(PLANNED, OPENED, COMPILED), sendBack(PERFORMANCE), updates(FROZEN, APPROVED))
                    .expectNoEvents();
            after(List.of(PLANNED, OPENED, COMPILED, REVERTED, compiledWithout(PERFORMANCE)), sendBack(PERFORMANCE),
                    updates(FROZEN, RETURNED)).expectNoEvents();
        }
    }

    @Nested
    @DisplayName("is over, so that it can be adopted")
    class Adopting {

        @Test
        void once_every_update_in_it_is_frozen() {
            after(List.of(PLANNED, OPENED, COMPILED), adopt("22-0731", TODAY), updates(FROZEN, APPROVED))
                    .expectException(refusedAs("bevriezen-loopt"));
            after(List.of(PLANNED, OPENED, COMPILED), adopt("22-0731", TODAY), updates(FROZEN, null))
                    .expectException(refusedAs("bevriezen-loopt"));
            after(List.of(PLANNED, OPENED, compiledWithout(PERFORMANCE)), adopt("22-0731", TODAY),
                    updates(FROZEN, SUBMITTED)).expectEvents(Example.ADOPTED);
        }

        @Test
        void unless_one_that_is_missing_was_approved_after_all() {
            after(List.of(PLANNED, OPENED, compiledWithout(PERFORMANCE)), adopt("22-0731", TODAY),
                    updates(FROZEN, APPROVED)).expectException(refusedAs("ontbrekende-geaccordeerd"));
        }
    }

    private static ResultValidator<AxonProgressReport> after(List<ProgressReportEvent> history,
            ProgressReportCommand command, UpdateStates updates) {
        return Fixtures.when(fixture(AxonProgressReport.class, Example.tree(), updates), history, command);
    }
}
