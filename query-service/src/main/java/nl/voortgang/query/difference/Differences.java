package nl.voortgang.query.difference;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two contents beside each other, field by field. Each field is its earlier and its later text woven together; empty when
 * neither has it.
 *
 * @param changed anything at all
 * @param light in words: {@code Groen}
 * @param constraints in words, in their order
 * @param stateOfAffairs a point per line; {@code - } begins one, two spaces before it one that stands under another
 */
public record Differences(boolean changed, List<Segment> light, List<Segment> constraints, List<Segment> cause,
        List<Segment> consequence, List<Segment> correctiveAction, List<Segment> explanation,
        List<Segment> stateOfAffairs) {

    public static Differences between(Said before, Said after) {
        var light = Words.between(before.lightInWords(), after.lightInWords());
        var constraints = Words.between(before.constraintsInWords(), after.constraintsInWords());
        var cause = Words.between(before.cause(), after.cause());
        var consequence = Words.between(before.consequence(), after.consequence());
        var correctiveAction = Words.between(before.correctiveAction(), after.correctiveAction());
        var explanation = Words.between(before.explanationOrNone(), after.explanationOrNone());
        var stateOfAffairs = Words.between(before.points(), after.points());
        boolean changed = Stream.of(light, constraints, cause, consequence, correctiveAction, explanation,
                stateOfAffairs).flatMap(List::stream).anyMatch(it -> it.kind() != Segment.Kind.UNCHANGED);
        return new Differences(changed, light, constraints, cause, consequence, correctiveAction, explanation,
                stateOfAffairs);
    }
}
