package nl.voortgang.query.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;

/** The names in a programme's tree by code, whatever kind of thing has that code; none without a tree. */
final class Names {

    private final Map<String, String> byCode = new HashMap<>();
    private final List<PerformanceCode> performances;

    Names(@Nullable Programme tree) {
        this.performances = tree == null ? List.of() : tree.performances().map(Performance::code).toList();
        if (tree != null) {
            tree.policyAreas().forEach(area -> {
                byCode.put(area.code(), area.name());
                area.goals().forEach(goal -> byCode.put(goal.code(), goal.name()));
            });
            tree.performances().forEach(performance -> byCode.put(performance.code().value(), performance.name()));
        }
    }

    List<PerformanceCode> performances() {
        return performances;
    }

    @Nullable
    String of(String code) {
        return byCode.get(code);
    }
}
