package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What comes of each command in each state, as a table to read: the first line names the commands, each next line a state
 * and its outcomes, separated by bars. It must name every command and every state there is.
 */
public record DecisionTable(Map<String, Map<String, String>> outcomes) {

    public interface Check {
        void check(String state, String command, String outcome);
    }

    public static DecisionTable of(Class<?> states, Class<?> commands, String text) {
        List<List<String>> lines = text.lines().map(DecisionTable::cells).toList();
        List<String> header = lines.getFirst().subList(1, lines.getFirst().size());
        assertThat(header).containsExactlyInAnyOrderElementsOf(names(commands));
        var outcomes = new HashMap<String, Map<String, String>>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSize(header.size() + 1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), line.get(i + 1));
            }
            outcomes.put(line.getFirst(), row);
        }
        assertThat(outcomes.keySet()).containsExactlyInAnyOrderElementsOf(names(states));
        return new DecisionTable(outcomes);
    }

    public Stream<DynamicTest> tests(Check check) {
        var tests = new ArrayList<DynamicTest>();
        outcomes.forEach((state, row) -> row.forEach((command, outcome) -> tests.add(DynamicTest
                .dynamicTest(state + " + " + command + " = " + outcome, () -> check.check(state, command, outcome)))));
        return tests.stream();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    /** The records of a sealed hierarchy. */
    private static List<String> names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(each -> each.isInterface() ? names(each).stream() : Stream.of(each.getSimpleName())).toList();
    }
}
