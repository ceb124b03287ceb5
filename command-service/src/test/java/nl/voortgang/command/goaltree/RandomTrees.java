package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** Sound trees with names that are hard to write down; the same seed gives the same tree. */
final class RandomTrees {

    private static final List<String> WORDS = List.of("Veiligheid", "\"citaat\"", "\"", "a;b", "a,b", "=SOM(A1)",
            "<b>vet</b>",
            "&amp;", "reünie", "’s avonds", "Groen", "doel", "2A1", "2A1.1", "-", "•", "😀", "/", "o", "02A101:",
            "x'y");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    List<Programme> tree() {
        int first = 1 + random.nextInt(90);
        return some(1, 4).mapToObj(i -> programme(first + i)).toList();
    }

    Programme programme(int number) {
        var areas = some(1, 3).mapToObj(i -> area(number + Character.toString('A' + i))).toList();
        @Nullable
        PortfolioCode portfolio = areas.getFirst().goals().getFirst().performances().getFirst().portfolio();
        return new Programme(number, name(), random.nextBoolean() ? "Wij " + name() : "",
                some(1, 3).mapToObj(i -> name() + i).toList(), person(), person(), portfolio, areas);
    }

    private PolicyArea area(String code) {
        return new PolicyArea(code, name(), some(1, 4).mapToObj(i -> goal(code + (i * 4 + 1))).toList());
    }

    private Goal goal(String code) {
        return new Goal(code, name(), some(1, 6).mapToObj(i -> new Performance(
                new PerformanceCode(code + "." + (i * 3 + 1)), name(),
                random.nextInt(4) == 0 ? null : new PortfolioCode("portefeuille-" + random.nextInt(3)), person(),
                some(0, 3).mapToObj(j -> new PerformanceCode("9Z" + (j + 1) + ".1")).toList())).toList());
    }

    private @Nullable PersonId person() {
        return random.nextInt(4) == 0 ? null : new PersonId("p-" + random.nextInt(9));
    }

    private String name() {
        return String.join(" ", some(1, 5).mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size()))).toList());
    }

    private IntStream some(int least, int most) {
        return IntStream.range(0, least + random.nextInt(most - least));
    }
}
