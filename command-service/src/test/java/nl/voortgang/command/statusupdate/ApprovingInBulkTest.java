package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.GREEN_BEFORE;
import static nl.voortgang.command.statusupdate.Example.HELD;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.NOBODY_REPLACED;
import static nl.voortgang.command.statusupdate.Example.STALE;
import static nl.voortgang.command.statusupdate.Example.STAND_IN;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.TODAY;
import static nl.voortgang.command.statusupdate.Example.by;
import static nl.voortgang.command.statusupdate.Example.lightsBefore;
import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static nl.voortgang.contract.content.TrafficLight.RED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.voortgang.command.report.Phase;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Approving a status update in bulk")
class ApprovingInBulkTest {

    private static final String ALONE = "Deze statusmelding kunt u alleen apart accorderen: ";
    private static final LightsBefore NEVER_ASKED = (organisation, update) -> {
        throw new AssertionError("nobody asks for the lights before");
    };

    @Test
    void is_for_a_performance_that_is_green_and_was_green_before() {
        new Reviewed(Written.GREEN).whenApproved(GREEN_BEFORE).expectEvents(new StatusUpdateEvent.Approved(LEIDEN,
                Example.UPDATE, ContractJson.hash(Written.GREEN.content()), by(HOLDER)));
    }

    @Test
    void is_for_a_substitute_who_does_it_on_behalf_of_the_holder() {
        new Reviewed(Written.GREEN).whenApproved(STAND_IN, ContractJson.hash(Written.GREEN.content()), GREEN_BEFORE)
                .expectEvents(new StatusUpdateEvent.Approved(LEIDEN, Example.UPDATE,
                        ContractJson.hash(Written.GREEN.content()), by(STAND_IN, HOLDER)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ORANGE", "RED"})
    void is_refused_to_a_performance_that_is_not_green(TrafficLight now) {
        refusedAlone(new Reviewed(deviating(now)).whenApproved(NEVER_ASKED),
                "haar stoplicht is nu " + (now == ORANGE ? "oranje." : "rood."));
    }

    @Test
    void is_refused_to_a_performance_that_was_not_green_before() {
        var green = new Reviewed(Written.GREEN);
        refusedAlone(green.whenApproved(lightsBefore(ORANGE)),
                "in de vorige rapportage, 2022-1, was het stoplicht van 2A1.1 oranje.");
        refusedAlone(green.whenApproved(lightsBefore(RED)),
                "in de vorige rapportage, 2022-1, was het stoplicht van 2A1.1 rood.");
    }

    @Test
    void is_refused_to_a_performance_of_which_the_light_before_is_not_known() {
        var green = new Reviewed(Written.GREEN);
        refusedAlone(green.whenApproved(lightsBefore((TrafficLight) null)),
                "in de vorige rapportage, 2022-1, staat geen stoplicht van 2A1.1.");
        refusedAlone(green.whenApproved((organisation, update) -> List.of(
                new LightsBefore.Light(update.subject(), null, null))), "over 2A1.1 is er geen vorige rapportage.");
    }

    @Test
    void is_for_a_performance_that_was_merged_only_when_all_its_parts_were_green() {
        var green = new Reviewed(Written.GREEN);
        green.whenApproved(lightsBefore(GREEN, GREEN)).expectSuccessfulHandlerExecution();
        refusedAlone(green.whenApproved(lightsBefore(GREEN, RED)),
                "in de vorige rapportage, 2022-1, was het stoplicht van 2A1.1 rood.");
    }

    @Test
    void is_for_a_text_of_a_programme_whatever_was_before() {
        new Reviewed(StatusUpdateId.parse("2022-2-programma-2"), Written.BULLETS).whenApproved(NEVER_ASKED)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_to_every_erratum() {
        for (var reviewed : List.of(new Reviewed(Written.GREEN),
                new Reviewed(StatusUpdateId.parse("2022-2-programma-2"), Written.BULLETS))) {
            refusedAlone(reviewed.whenApprovedAsErratum(), "zij is een erratum.");
        }
    }

    @Test
    void is_refused_for_every_reason_for_which_it_is_refused_alone_and_for_that_reason_first() {
        var orange = new Reviewed(deviating(ORANGE));
        orange.whenApproved(STRANGER, orange.hash(), Phase.OPEN).expectException(refusedAs("portefeuille-niet-van-u"));
        orange.whenApproved(HOLDER, STALE, Phase.OPEN).expectException(refusedAs("inhoud-gewijzigd"));
        orange.whenApproved(HOLDER, orange.hash(), Phase.COMPILED).expectException(refusedAs("rapportage-niet-open"));
        when(fixture(AxonStatusUpdate.class, HELD, NOBODY_REPLACED, Example.OPEN, NEVER_ASKED),
                List.of(Example.REQUESTED, Example.SUBMITTED, Example.reviewed(HOLDER)),
                Example.approveInBulk(HOLDER, Example.HASH)).expectException(refusedAs("vier-ogen"));
    }

    private static void refusedAlone(ResultValidator<AxonStatusUpdate> result, String why) {
        result.expectException(refusedAs("niet-in-bulk")).expectExceptionMessage(ALONE + why).expectNoEvents();
    }

    private static Written deviating(TrafficLight light) {
        return new Written(new Content.OfPerformance(light, Set.of(Constraint.TIME),
                new Deviation("ziekte", "uitstel", "inhuur"), null));
    }

    /** An update with this content, reviewed by its controller. */
    private record Reviewed(StatusUpdateId update, Written written) {

        Reviewed(Written written) {
            this(Example.UPDATE, written);
        }

        ContentHash hash() {
            return ContractJson.hash(written.content());
        }

        ResultValidator<AxonStatusUpdate> whenApproved(LightsBefore lights) {
            return after(history(), HOLDER, hash(), Phase.OPEN, lights);
        }

        ResultValidator<AxonStatusUpdate> whenApproved(PersonId person, ContentHash seen, LightsBefore lights) {
            return after(history(), person, seen, Phase.OPEN, lights);
        }

        ResultValidator<AxonStatusUpdate> whenApproved(PersonId person, ContentHash seen, Phase phase) {
            return after(history(), person, seen, phase, NEVER_ASKED);
        }

        ResultValidator<AxonStatusUpdate> whenApprovedAsErratum() {
            var history = history();
            history.add(new StatusUpdateEvent.Approved(LEIDEN, update, hash(), by(HOLDER)));
            history.add(new StatusUpdateEvent.Frozen(LEIDEN, update, by(PersonId.SYSTEM)));
            history.add(new StatusUpdateEvent.ErratumIssued(LEIDEN, update, "Een fout.", by(STRANGER)));
            history.addAll(submittedAndReviewed());
            return after(history, HOLDER, hash(), Phase.ADOPTED, GREEN_BEFORE);
        }

        private List<StatusUpdateEvent> history() {
            var history = new ArrayList<StatusUpdateEvent>();
            history.add(new StatusUpdateEvent.Requested(LEIDEN, update, AUTHOR, CONTROLLER, Example.SAFETY,
                    by(PersonId.SYSTEM)));
            history.addAll(submittedAndReviewed());
            return history;
        }

        private List<StatusUpdateEvent> submittedAndReviewed() {
            return List.of(new StatusUpdateEvent.Submitted(LEIDEN, update, written.content(), hash(), null, by(AUTHOR)),
                    new StatusUpdateEvent.Reviewed(LEIDEN, update, hash(), null, by(CONTROLLER)));
        }

        private ResultValidator<AxonStatusUpdate> after(List<StatusUpdateEvent> history, PersonId person,
                ContentHash seen, Phase phase, LightsBefore lights) {
            var approval = new StatusUpdateCommand.Approve(LEIDEN, update, seen, by(person));
            return when(fixture(AxonStatusUpdate.class, HELD, Example.replacing(HOLDER, TODAY, TODAY),
                    Example.report(phase), lights), history,
                    new StatusUpdateCommand.ApproveInBulk(approval));
        }
    }
}
