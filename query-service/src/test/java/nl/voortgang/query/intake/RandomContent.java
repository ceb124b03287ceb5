package nl.voortgang.query.intake;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.PublishedProgramme;
import org.jspecify.annotations.Nullable;

/** What might be written in a municipality. */
final class RandomContent {

    static final List<PerformanceCode> PERFORMANCES = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new PerformanceCode("2A" + (1 + number / 5) + "." + number)).toList();

    private final Random random;

    RandomContent(Random random) {
        this.random = random;
    }

    static Programme programme(int version) {
        var goals = PERFORMANCES.stream().map(PerformanceCode::goal).distinct()
                .map(goal -> new Goal(goal, "Doel " + goal, PERFORMANCES.stream()
                        .filter(code -> code.goal().equals(goal))
                        .map(code -> new Performance(code, "Prestatie " + code + ", versie " + version,
                                RandomHistory.PORTFOLIO,
                                RandomHistory.AUTHOR, version > 1 ? List.of(code) : List.of()))
                        .toList()))
                .toList();
        return new Programme(2, "Veiligheid", "Een \"veilige\"\tstad\n– é 😀 \\N", List.of("Leefbaarheid", "Werk"),
                RandomHistory.AUTHOR,
                version == 1 ? null : RandomHistory.CONTROLLER, RandomHistory.PORTFOLIO,
                List.of(new PolicyArea("2A", "Veiligheid", goals)));
    }

    PublishedProgramme published() {
        return new PublishedProgramme(2, List.of(new Bullet("Het \"liep\".", List.of())),
                List.of(new PublishedProgramme.OfPerformance(PERFORMANCES.getFirst(), maybe(TrafficLight.ORANGE),
                        sometimes("Volgens plan."))),
                List.of(new PublishedProgramme.OfPolicyArea("2A", "Er was vertraging.")));
    }

    Content content(Subject subject) {
        return switch (subject) {
            case Subject.OfProgramme _ -> new Content.OfProgramme(
                    List.of(new Bullet("Loopt " + random.nextInt(), List.of("In het centrum."))));
            case Subject.OfPerformance _ when random.nextBoolean() ->
                new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, sometimes("Volgens planning."));
            case Subject.OfPerformance _ -> new Content.OfPerformance(
                    random.nextInt(3) == 0 ? TrafficLight.RED : TrafficLight.ORANGE,
                    random.nextBoolean() ? Set.of(Constraint.TIME, Constraint.MONEY) : Set.of(Constraint.QUALITY),
                    new Deviation("Oorzaak " + random.nextInt(), "Later.", "Inhuur."), null);
        };
    }

    @Nullable
    String sometimes(String text) {
        return random.nextInt(3) == 0 ? text : null;
    }

    <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
