package nl.voortgang.query.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.PublishedProgramme;
import org.jspecify.annotations.Nullable;

/**
 * What an update says, or what a report from before this system said of its subject, which may be less.
 *
 * @param light absent of a programme, and where such a report told none
 * @param stateOfAffairs of a programme; empty of a performance
 */
public record Said(@Nullable TrafficLight light, Set<Constraint> constraints, @Nullable Deviation deviation,
        @Nullable String explanation, List<Bullet> stateOfAffairs) {

    public static Said of(Content content) {
        return switch (content) {
            case Content.OfPerformance it ->
                new Said(it.light(), it.constraints(), it.deviation(), it.explanation(), List.of());
            case Content.OfProgramme it -> of(it.stateOfAffairs());
        };
    }

    public static Said of(PublishedProgramme.OfPerformance it) {
        return new Said(it.light(), Set.of(), null, it.explanation(), List.of());
    }

    public static Said of(List<Bullet> stateOfAffairs) {
        return new Said(null, Set.of(), null, null, stateOfAffairs);
    }

    /** Empty where there is none, as all that follow. */
    String lightInWords() {
        return light == null ? "" : switch (light) {
            case GREEN -> "Groen";
            case ORANGE -> "Oranje";
            case RED -> "Rood";
        };
    }

    String constraintsInWords() {
        return constraints.stream().sorted().map(constraint -> switch (constraint) {
            case TIME -> "Tijd";
            case MONEY -> "Geld";
            case QUALITY -> "Kwaliteit";
        }).collect(Collectors.joining(" "));
    }

    String cause() {
        return deviation == null ? "" : deviation.cause();
    }

    String consequence() {
        return deviation == null ? "" : deviation.consequence();
    }

    String correctiveAction() {
        return deviation == null ? "" : deviation.correctiveAction();
    }

    String explanationOrNone() {
        return explanation == null ? "" : explanation;
    }

    /** A point per line: {@code - } begins one, two spaces before it one that stands under another. */
    String points() {
        return stateOfAffairs.stream()
                .flatMap(point -> Stream.concat(Stream.of("- " + point.text()),
                        point.details().stream().map(detail -> "  - " + detail)))
                .collect(Collectors.joining("\n"));
    }
}
