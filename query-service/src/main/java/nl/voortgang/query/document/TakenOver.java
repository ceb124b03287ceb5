package nl.voortgang.query.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.PublishedProgramme.OfPolicyArea;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.document.ReportDocument.Goal;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import nl.voortgang.query.document.ReportDocument.StateOfAffairs;
import nl.voortgang.query.goaltree.TreeVersions;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The programmes of a report from before this system; their names come from the tree of that year, if there is one. */
final class TakenOver {

    private static final TypeReference<List<Bullet>> BULLETS = new TypeReference<>() {
    };
    private static final TypeReference<List<OfPerformance>> PERFORMANCES = new TypeReference<>() {
    };
    private static final TypeReference<List<OfPolicyArea>> AREAS = new TypeReference<>() {
    };

    private final Report report;
    private final View view;
    private final Map<Integer, nl.voortgang.contract.goaltree.Programme> trees;
    private final Map<PortfolioCode, String> portfolios;
    private final Comparison comparison;

    TakenOver(Report report, View view) {
        this.report = report;
        this.view = view;
        this.trees = TreeVersions.programmes(view, report.budgetYear()).stream()
                .collect(Collectors.toMap(nl.voortgang.contract.goaltree.Programme::number, Function.identity()));
        this.portfolios = Portfolios.names(view);
        this.comparison = Comparison.of(report, List.of(), Audience.ORGANISATION, view);
    }

    List<Programme> programmes() {
        return view.sql("""
                SELECT number, source, state_of_affairs, performances, policy_areas FROM imported_programme
                WHERE report = :report AND valid_from <= :at AND :at < valid_to ORDER BY number""")
                .with("report", report.id()).list(Found.class).stream()
                .map(found -> programme(found.programme(), found.source)).toList();
    }

    private Programme programme(PublishedProgramme said, String source) {
        var tree = trees.get(said.number());
        var text = new StateOfAffairs(said.stateOfAffairs(), false, null, false, null, List.of());
        List<PolicyArea> areas = areas(said, tree);
        return new Programme(said.number(), tree == null ? null : tree.name(), tree == null ? null : tree.mission(),
                tree == null ? List.of() : tree.committees(), tree == null ? List.of() : portfolioNames(tree), source,
                Counting.of(text, areas), text, areas);
    }

    private List<String> portfolioNames(nl.voortgang.contract.goaltree.Programme tree) {
        return tree.performances().flatMap(it -> Stream.ofNullable(it.portfolio())).distinct()
                .map(code -> portfolios.getOrDefault(code, code.toString())).sorted().toList();
    }

    /** In the order of their codes: those of the tree, and what the report tells of beside it. */
    private List<PolicyArea> areas(PublishedProgramme said, nl.voortgang.contract.goaltree.@Nullable Programme tree) {
        var names = new Names(tree);
        Map<PerformanceCode, OfPerformance> performances = new TreeMap<>();
        names.performances().forEach(code -> performances.put(code, new OfPerformance(code, null, null)));
        said.performances().forEach(it -> performances.put(it.code(), it));
        Map<String, String> explanations = said.policyAreas().stream()
                .collect(Collectors.toMap(OfPolicyArea::code, OfPolicyArea::explanation));
        Set<String> codes = new TreeSet<>(explanations.keySet());
        performances.keySet().forEach(code -> codes.add(code.policyArea()));
        return codes.stream().map(code -> new PolicyArea(code, names.of(code), performances.values().stream()
                .filter(it -> it.code().policyArea().equals(code))
                .collect(Collectors.groupingBy(it -> it.code().goal(), LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet().stream().map(goal -> new Goal(goal.getKey(), names.of(goal.getKey()),
                        goal.getValue().stream().map(it -> performance(it, names)).toList()))
                .toList(), explanations.get(code))).toList();
    }

    private Performance performance(OfPerformance it, Names names) {
        Told.Seen seen = comparison.seen(it.code(), it.light());
        return new Performance(it.code(), names.of(it.code().value()), null, it.light(), Set.of(), null,
                it.explanation(), false, null, false, null, seen.before(), seen.changed(), seen.thirdOrangeInARow(),
                seen.greenToRed(), List.of());
    }

    private record Found(int number, String source, String stateOfAffairs, String performances, String policyAreas) {

        PublishedProgramme programme() {
            return new PublishedProgramme(number, ContractJson.MAPPER.readValue(stateOfAffairs, BULLETS),
                    ContractJson.MAPPER.readValue(performances, PERFORMANCES),
                    ContractJson.MAPPER.readValue(policyAreas, AREAS));
        }
    }
}
