package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTENT;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.NOW;
import static nl.voortgang.command.statusupdate.Example.OPEN;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.report;
import static nl.voortgang.command.statusupdate.Example.submit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.content.TrafficLight;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Submitting a status update")
class SubmittingTest {

    /** Half an hour past midnight in Leiden. */
    private static final Act NEXT_DAY = Act.of(AUTHOR, NOW.plus(Duration.ofHours(1)));

    @Test
    void keeps_the_content_with_its_hash() {
        after(submit(CONTENT, null, by(AUTHOR))).expectEvents(
                new StatusUpdateEvent.Submitted(LEIDEN, UPDATE, CONTENT, HASH, null, by(AUTHOR)));
    }

    @Test
    void is_refused_to_who_is_not_its_author() {
        after(submit(CONTENT, null, by(STRANGER))).expectException(refusedAs("onderwerp-niet-van-u"));
    }

    @Test
    void is_in_time_until_the_last_day_ends_in_the_municipality_and_late_after() {
        after(submit(CONTENT, null, by(AUTHOR))).expectSuccessfulHandlerExecution();
        after(submit(CONTENT, null, NEXT_DAY)).expectException(refusedAs("te-laat-zonder-reden"));
        after(submit(CONTENT, " \n ", NEXT_DAY)).expectException(refusedAs("te-laat-zonder-reden"));
    }

    @Test
    void may_be_late_with_a_reason() {
        after(submit(CONTENT, "Ik was ziek.", NEXT_DAY)).expectEvents(
                new StatusUpdateEvent.Submitted(LEIDEN, UPDATE, CONTENT, HASH, "Ik was ziek.", NEXT_DAY));
    }

    @Test
    void takes_no_reason_while_in_time() {
        after(submit(CONTENT, "Ik was ziek.", by(AUTHOR))).expectException(refusedAs("op-tijd-met-reden"));
    }

    @Test
    void is_refused_while_the_report_is_not_open() {
        ReportCalendars unknown = (organisation, report) -> Optional.empty();
        Stream.of(Phase.values()).filter(phase -> phase != Phase.OPEN).forEach(
                phase -> after(submit(CONTENT, null, by(AUTHOR)), report(phase))
                        .expectException(refusedAs("rapportage-niet-open")));
        after(submit(CONTENT, null, by(AUTHOR)), unknown).expectException(refusedAs("rapportage-niet-open"));
    }

    @Test
    void is_refused_with_all_faults_of_the_input_at_once() {
        var incomplete = new Content.OfPerformance(TrafficLight.RED, Set.of(), null, "x".repeat(4001));
        after(submit(incomplete, "x".repeat(1001), NEXT_DAY)).expectException(faulty("/inhoud/toelichting te-lang",
                "/inhoud/kaders verplicht", "/inhoud/afwijking/oorzaak verplicht",
                "/inhoud/afwijking/consequentie verplicht", "/inhoud/afwijking/bijsturing verplicht",
                "/redenTeLaat te-lang"));
    }

    @Test
    void is_refused_with_a_content_of_another_kind_than_its_subject() {
        var bullets = new Content.OfProgramme(List.of(new Bullet("punt", List.of())));
        after(submit(bullets, null, by(AUTHOR))).expectException(faulty("/inhoud/soort past-niet"));
    }

    @Test
    void takes_the_longest_texts_there_can_be() {
        String longest = "😀".repeat(4000);
        after(submit(new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.TIME),
                new Deviation(longest, longest, longest), longest), null, by(AUTHOR)))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<AxonStatusUpdate> after(StatusUpdateCommand.Submit command) {
        return after(command, OPEN);
    }

    private static ResultValidator<AxonStatusUpdate> after(StatusUpdateCommand.Submit command,
            ReportCalendars calendars) {
        return when(fixture(AxonStatusUpdate.class, calendars), HISTORY.get("Requested"), command);
    }
}
