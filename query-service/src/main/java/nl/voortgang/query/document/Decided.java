package nl.voortgang.query.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.query.document.ReportDocument.Goal;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import nl.voortgang.query.document.ReportDocument.StateOfAffairs;
import nl.voortgang.query.goaltree.TreeVersions;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.report.Report;
import org.jspecify.annotations.Nullable;

/** The programmes of a report that was made here: the tree it was opened on, with what was told of each part. */
final class Decided {

    private final Report report;
    private final View view;
    private final Map<Subject, Told> told;
    private final Map<PortfolioCode, String> portfolios;
    private final Comparison comparison;

    Decided(Report report, Audience audience, View view) {
        this.report = report;
        this.view = view;
        this.told = Told.of(report.id(), view);
        this.portfolios = Portfolios.names(view);
        this.comparison = Comparison.of(report, told.values(), audience, view);
    }

    List<Programme> programmes() {
        Integer version = report.goalTreeVersion();
        return version == null
                ? List.of()
                : TreeVersions.programmes(view, report.budgetYear(), version).stream().map(this::programme).toList();
    }

    private Programme programme(nl.voortgang.contract.goaltree.Programme tree) {
        List<PolicyArea> areas = tree.policyAreas().stream().map(this::area).toList();
        StateOfAffairs text = stateOfAffairs(told.get(new Subject.OfProgramme(tree.number())));
        return new Programme(tree.number(), tree.name(), tree.mission(), tree.committees(), portfolioNames(tree), null,
                Counting.of(text, areas), text, areas);
    }

    private List<String> portfolioNames(nl.voortgang.contract.goaltree.Programme tree) {
        return told.values().stream().filter(it -> it.subject().programme() == tree.number()).map(Told::portfolio)
                .distinct().map(code -> portfolios.getOrDefault(code, code.toString())).sorted().toList();
    }

    private static StateOfAffairs stateOfAffairs(@Nullable Told told) {
        return told == null
                ? new StateOfAffairs(List.of(), false, null, false, null, List.of())
                : new StateOfAffairs(told.bullets(), told.late(), told.reasonForLateness(), told.missing(),
                        told.reasonMissing(), told.errata());
    }

    private PolicyArea area(nl.voortgang.contract.goaltree.PolicyArea area) {
        List<Goal> goals = area.goals().stream()
                .map(goal -> new Goal(goal.code(), goal.name(),
                        goal.performances().stream().map(this::performance).toList()))
                .toList();
        return new PolicyArea(area.code(), area.name(), goals, Explanation.of(goals));
    }

    private Performance performance(nl.voortgang.contract.goaltree.Performance it) {
        Told here = told.get(new Subject.OfPerformance(it.code()));
        Told.Seen seen = comparison.seen(it.code(), here == null ? null : here.light());
        if (here == null) {
            return new Performance(it.code(), it.name(), null, null, Set.of(), null, null, false, null, false, null,
                    seen.before(), null, false, false, List.of());
        }
        var content = (Content.OfPerformance) here.content();
        return new Performance(it.code(), it.name(),
                portfolios.getOrDefault(here.portfolio(), here.portfolio().toString()), here.light(),
                content == null ? Set.of() : content.constraints(), content == null ? null : content.deviation(),
                content == null ? null : content.explanation(), here.late(), here.reasonForLateness(),
                here.missing(), here.reasonMissing(), seen.before(), seen.changed(), seen.thirdOrangeInARow(),
                seen.greenToRed(), here.errata());
    }
}
