package nl.voortgang.query.document;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.query.document.ReportDocument.Goal;
import nl.voortgang.query.document.ReportDocument.Performance;

/** The explanation of a policy area, as its page has it: its deviations, or the sentence that there are none. */
final class Explanation {

    private Explanation() {}

    static String of(List<Goal> goals) {
        List<Performance> performances = goals.stream().flatMap(goal -> goal.performances().stream()).toList();
        String deviations = performances.stream().filter(it -> it.deviation() != null).map(Explanation::of)
                .collect(Collectors.joining("\n\n"));
        return !deviations.isEmpty() ? deviations : none(performances);
    }

    /** Of what is missing nobody knows. */
    private static String none(List<Performance> performances) {
        return performances.stream().allMatch(it -> it.light() != null)
                ? "Er zijn geen afwijkingen in dit beleidsterrein."
                : "Er zijn geen afwijkingen gemeld in dit beleidsterrein.";
    }

    private static String of(Performance performance) {
        return "%s %s\n%s".formatted(performance.code(), performance.name(),
                String.join("\n", Wording.lines(performance)));
    }
}
