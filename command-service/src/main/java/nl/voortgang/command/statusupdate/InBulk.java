package nl.voortgang.command.statusupdate;

import static java.util.Objects.requireNonNull;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOT_IN_BULK;

import nl.voortgang.command.dispatch.Refusal;
import nl.voortgang.command.statusupdate.StatusUpdateState.Reviewed;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;

/**
 * What an update must be to be approved together with others, beyond what every approval asks: nothing that needs a second
 * look. A performance is green and was green in the report before; a programme's text was named by who read it. An erratum
 * always gets its own look.
 */
final class InBulk {

    private InBulk() {}

    /**
     * @param state in which it was decided
     * @param approved what was decided on it as on any other: a refusal of that comes before those of here
     */
    static StatusUpdateEvent decide(StatusUpdateCommand.ApproveInBulk command, StatusUpdateState state,
            StatusUpdateEvent approved, LightsBefore lights) {
        if (state instanceof Reviewed reviewed) {
            needsNoSecondLook(command, reviewed, lights);
        }
        return approved;
    }

    private static void needsNoSecondLook(StatusUpdateCommand.ApproveInBulk command, Reviewed reviewed,
            LightsBefore lights) {
        if (reviewed.assignment().erratum()) {
            throw NOT_IN_BULK.refusal("zij is een erratum");
        }
        switch (command.statusUpdate().subject()) {
            case Subject.OfProgramme _ -> {}
            case Subject.OfPerformance _ -> {
                isGreen(requireNonNull(reviewed.submission().light()));
                lights.of(command.organisation(), command.statusUpdate()).forEach(InBulk::wasGreen);
            }
        }
    }

    private static void isGreen(TrafficLight light) {
        if (light != TrafficLight.GREEN) {
            throw NOT_IN_BULK.refusal("haar stoplicht is nu " + name(light));
        }
    }

    private static void wasGreen(LightsBefore.Light before) {
        if (before.report() == null) {
            throw NOT_IN_BULK.refusal("over %s is er geen vorige rapportage".formatted(before.subject()));
        }
        if (before.light() == null) {
            throw before(before, "staat geen stoplicht van %s".formatted(before.subject()));
        }
        if (before.light() != TrafficLight.GREEN) {
            throw before(before, "was het stoplicht van %s %s".formatted(before.subject(), name(before.light())));
        }
    }

    private static Refusal before(LightsBefore.Light before, String what) {
        return NOT_IN_BULK.refusal("in de vorige rapportage, %s, %s".formatted(before.report(), what));
    }

    private static String name(TrafficLight light) {
        return switch (light) {
            case GREEN -> "groen";
            case ORANGE -> "oranje";
            case RED -> "rood";
        };
    }
}
