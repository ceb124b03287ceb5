package nl.voortgang.query.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import nl.voortgang.query.document.ReportDocument.StateOfAffairs;
import nl.voortgang.query.document.ReportDocument.Totals;
import org.jspecify.annotations.Nullable;

/** The totals of a programme and of a report. */
final class Counting {

    private Counting() {}

    static Totals of(StateOfAffairs text, List<PolicyArea> areas) {
        List<Performance> all = areas.stream().flatMap(area -> area.goals().stream())
                .flatMap(goal -> goal.performances().stream()).toList();
        return new Totals(all.size(), lights(all, TrafficLight.GREEN), lights(all, TrafficLight.ORANGE),
                lights(all, TrafficLight.RED), lights(all, null),
                count(all, Performance::late) + (text.late() ? 1 : 0),
                count(all, Performance::missing) + (text.missing() ? 1 : 0));
    }

    static Totals together(List<Programme> programmes) {
        return new Totals(sum(programmes, Totals::total), sum(programmes, Totals::green),
                sum(programmes, Totals::orange), sum(programmes, Totals::red), sum(programmes, Totals::withoutLight),
                sum(programmes, Totals::late), sum(programmes, Totals::missing));
    }

    private static int lights(List<Performance> performances, @Nullable TrafficLight light) {
        return count(performances, performance -> performance.light() == light);
    }

    private static int count(List<Performance> performances, Predicate<Performance> which) {
        return (int) performances.stream().filter(which).count();
    }

    private static int sum(List<Programme> programmes, ToIntFunction<Totals> part) {
        return programmes.stream().map(Programme::totals).mapToInt(part).sum();
    }
}
