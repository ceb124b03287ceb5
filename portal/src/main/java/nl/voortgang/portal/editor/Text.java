package nl.voortgang.portal.editor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.update.Said;
import org.jspecify.annotations.Nullable;

/**
 * What is in the editor: everything may still be missing.
 *
 * @param kind {@code prestatie} or {@code programma}
 * @param constraints absent of a programme, as is all that is not its state of affairs
 */
record Text(@JsonProperty("soort") String kind, @Nullable TrafficLight light, @Nullable Set<Constraint> constraints,
        @Nullable Deviation deviation, @Nullable String explanation, @Nullable List<Bullet> stateOfAffairs) {

    private static final String PROGRAMME = "programma";

    record Deviation(@Nullable String cause, @Nullable String consequence, @Nullable String correctiveAction) {}

    static Text empty(boolean programme) {
        return programme
                ? new Text(PROGRAMME, null, null, null, null, List.of())
                : new Text("prestatie", null, Set.of(), null, null, null);
    }

    static Text of(boolean programme, Said said) {
        var deviation = said.deviation();
        return programme
                ? new Text(PROGRAMME, null, null, null, null,
                        Objects.requireNonNullElse(said.stateOfAffairs(), List.of()))
                : new Text("prestatie", said.light(), Objects.requireNonNullElse(said.constraints(), Set.of()),
                        deviation == null
                                ? null
                                : new Deviation(deviation.cause(), deviation.consequence(),
                                        deviation.correctiveAction()),
                        said.explanation(), null);
    }

    /** As typed. */
    static Text of(boolean programme, Form form) {
        if (programme) {
            return new Text(PROGRAMME, null, null, null, null, Points.parse(form.text("inhoud.standVanZaken")));
        }
        Set<Constraint> constraints = EnumSet.noneOf(Constraint.class);
        form.all("inhoud.kaders").forEach(it -> constraints.add(Constraint.valueOf(it)));
        String light = form.given("inhoud.stoplicht");
        var deviation = new Deviation(form.given("inhoud.afwijking.oorzaak"),
                form.given("inhoud.afwijking.consequentie"), form.given("inhoud.afwijking.bijsturing"));
        return new Text("prestatie", light == null ? null : TrafficLight.valueOf(light), constraints,
                deviation.equals(new Deviation(null, null, null)) ? null : deviation,
                form.given("inhoud.toelichting"), null);
    }

    /** To submit: what belongs to another light is left out, and a deviation has all its parts, be they empty. */
    Text toSubmit() {
        if (kind.equals(PROGRAMME)) {
            return this;
        }
        boolean green = light == TrafficLight.GREEN;
        var given = deviation == null ? new Deviation(null, null, null) : deviation;
        return new Text(kind, light, green ? Set.of() : constraints,
                green || light == null
                        ? null
                        : new Deviation(orEmpty(given.cause), orEmpty(given.consequence),
                                orEmpty(given.correctiveAction)),
                explanation, null);
    }

    /** What still has to be filled in before it can be submitted: keys of the messages. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (kind.equals(PROGRAMME)) {
            if (stateOfAffairs == null || stateOfAffairs.isEmpty()) {
                missing.add("veld.standVanZaken");
            }
        } else if (light == null) {
            missing.add("veld.stoplicht");
        } else if (light != TrafficLight.GREEN) {
            missingOfDeviation(missing);
        }
        return missing;
    }

    private void missingOfDeviation(List<String> missing) {
        if (constraints == null || constraints.isEmpty()) {
            missing.add("veld.kaders");
        }
        if (deviation == null || deviation.cause == null) {
            missing.add("veld.oorzaak");
        }
        if (deviation == null || deviation.consequence == null) {
            missing.add("veld.consequentie");
        }
        if (deviation == null || deviation.correctiveAction == null) {
            missing.add("veld.bijsturing");
        }
    }

    /** The points as they are typed. */
    public String points() {
        return stateOfAffairs == null ? "" : Points.write(stateOfAffairs);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
