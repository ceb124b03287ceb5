package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTENT;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.NOW;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.issueErratum;
import static nl.voortgang.command.statusupdate.Example.report;
import static nl.voortgang.command.statusupdate.Example.submit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.report.Phase;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An erratum")
class ErratumTest {

    private static final Act MONTHS_LATER = Act.of(AUTHOR, NOW.plus(Duration.ofDays(100)));

    @Test
    void corrects_what_stands_in_a_report_that_was_adopted_sent_or_published() {
        Stream.of(Phase.ADOPTED, Phase.SENT_TO_COUNCIL, Phase.PUBLISHED).forEach(
                phase -> after(phase, issueErratum("Een fout."), HISTORY.get("Frozen")).expectEvents(Example.ERRATUM));
        Stream.of(Phase.OPEN, Phase.COMPILED, Phase.CANCELLED).forEach(
                phase -> after(phase, issueErratum("Een fout."), HISTORY.get("Frozen"))
                        .expectException(refusedAs("erratum-te-vroeg")));
    }

    @Test
    void has_a_reason_and_ends_before_the_next_begins() {
        after(Phase.ADOPTED, issueErratum(""), HISTORY.get("Frozen")).expectException(faulty("/reden verplicht"));
        after(Phase.ADOPTED, issueErratum("Nog een fout."), issued()).expectException(refusedAs("erratum-loopt"));
        after(Phase.ADOPTED, issueErratum("Nog een fout."), issued(Example.SUBMITTED, Example.REVIEWED))
                .expectException(refusedAs("erratum-loopt"));
    }

    @Test
    void is_submitted_at_any_time_although_the_report_is_not_open_and_is_never_late() {
        after(Phase.PUBLISHED, submit(CONTENT, null, MONTHS_LATER), issued()).expectSuccessfulHandlerExecution();
        after(Phase.PUBLISHED, submit(CONTENT, "Ik was ziek.", MONTHS_LATER), issued())
                .expectException(refusedAs("erratum-nooit-te-laat"));
        after(Phase.PUBLISHED, submit(CONTENT, null, MONTHS_LATER), issued(Example.SUBMITTED, Example.WITHDRAWN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void has_four_eyes_of_its_own() {
        after(Phase.ADOPTED, Example.review(AUTHOR, Role.CONCERN_CONTROLLER, HASH, null), issued(Example.SUBMITTED))
                .expectException(refusedAs("vier-ogen"));
        after(Phase.ADOPTED, Example.approve(HOLDER, HASH), issued(Example.SUBMITTED, Example.reviewed(HOLDER)))
                .expectException(refusedAs("vier-ogen"));
        after(Phase.ADOPTED, Example.approve(HOLDER, HASH), issued(Example.SUBMITTED))
                .expectException(refusedAs("niet-getoetst"));
    }

    @Test
    void may_be_returned_and_reassigned_but_the_update_is_not_reopened() {
        after(Phase.ADOPTED, Example.sendBack(CONTROLLER, Role.CONTROLLER, "Noem een datum."),
                issued(Example.SUBMITTED))
                .expectEvents(Example.RETURNED);
        after(Phase.ADOPTED, Example.reassign(STRANGER, null), issued()).expectEvents(Example.REASSIGNED);
        after(Phase.ADOPTED, Example.reopen("Een fout."), issued(Example.SUBMITTED))
                .expectException(refusedAs("rapportage-niet-open"));
    }

    @Test
    void is_frozen_as_soon_as_it_is_approved_and_may_be_followed_by_another() {
        after(Phase.ADOPTED, Example.approve(HOLDER, HASH), issued(Example.SUBMITTED, Example.REVIEWED))
                .expectEvents(Example.APPROVED);
        StatusUpdateState state = new StatusUpdateState.NotRequested();
        for (StatusUpdateEvent each : issued(Example.SUBMITTED, Example.REVIEWED, Example.APPROVED)) {
            state = StatusUpdate.after(state, each);
        }
        assertThat(state).isInstanceOf(StatusUpdateState.Frozen.class);
        after(Phase.PUBLISHED, issueErratum("Een fout."),
                issued(Example.SUBMITTED, Example.REVIEWED, Example.APPROVED)).expectEvents(Example.ERRATUM);
    }

    private static List<StatusUpdateEvent> issued(StatusUpdateEvent... then) {
        var history = new ArrayList<>(HISTORY.get("Frozen"));
        history.add(Example.ERRATUM);
        history.addAll(List.of(then));
        return history;
    }

    private static ResultValidator<AxonStatusUpdate> after(Phase phase, StatusUpdateCommand command,
            List<StatusUpdateEvent> history) {
        return when(fixture(AxonStatusUpdate.class, report(phase), Example.HELD, Example.NOBODY_REPLACED), history,
                command);
    }
}
