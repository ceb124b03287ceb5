package nl.voortgang.query.line;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.query.reading.View;

/** Which performance goes on with which of the budget year before. */
public final class Lines {

    private final Map<Place, Named> named;
    private final Set<Integer> years;

    private Lines(List<Named> named) {
        this.named = named.stream().collect(Collectors.toMap(Named::place, Function.identity()));
        this.years = named.stream().map(Named::budgetYear).collect(Collectors.toCollection(HashSet::new));
    }

    /** Of each year, as in the newest version of the tree that a report was opened on, or else that there is. */
    public static Lines of(View view) {
        return new Lines(view.sql("""
                SELECT DISTINCT ON (p.budget_year, p.code) p.budget_year, p.code, p.name, p.programme,
                    g.name AS programme_name, array_to_string(p.continues, ' ') AS continues
                FROM (SELECT budget_year, goal_tree_version AS tree_version FROM progress_report
                        WHERE goal_tree_version IS NOT NULL AND valid_from <= :at AND :at < valid_to
                    UNION
                    SELECT budget_year, tree_version FROM goal_tree t WHERE valid_from <= :at AND :at < valid_to
                        AND NOT EXISTS (SELECT FROM progress_report r WHERE r.budget_year = t.budget_year
                            AND r.goal_tree_version IS NOT NULL AND r.valid_from <= :at AND :at < r.valid_to)) used
                JOIN performance p USING (budget_year, tree_version)
                JOIN programme g ON g.budget_year = p.budget_year AND g.tree_version = p.tree_version
                    AND g.number = p.programme AND g.valid_from <= :at AND :at < g.valid_to
                WHERE p.valid_from <= :at AND :at < p.valid_to
                ORDER BY p.budget_year, p.code, p.tree_version DESC""").list(Named.class));
    }

    /** Empty where no tree is kept that has it. */
    public Optional<Named> named(Place place) {
        return Optional.ofNullable(named.get(place));
    }

    /** Several where they were merged, none where it is new. */
    public List<Place> before(Place place) {
        Named known = named.get(place);
        return known != null && years.contains(place.budgetYear() - 1)
                ? known.before()
                : List.of(place.yearBefore(place.code()));
    }

    /** All that it goes on with, not earlier than a year. */
    public Set<Place> ancestors(Place place, int earliest) {
        Set<Place> ancestors = new LinkedHashSet<>();
        collect(place, earliest, ancestors);
        return ancestors;
    }

    private void collect(Place place, int earliest, Set<Place> into) {
        if (place.budgetYear() > earliest) {
            before(place).stream().filter(into::add).forEach(before -> collect(before, earliest, into));
        }
    }

    /** A performance as its tree names it. */
    public record Named(int budgetYear, PerformanceCode code, String name, int programme, String programmeName,
            String continues) {

        Place place() {
            return new Place(budgetYear, code);
        }

        List<Place> before() {
            return continues.isEmpty()
                    ? List.of()
                    : Stream.of(continues.split(" ")).map(PerformanceCode::new).map(place()::yearBefore).toList();
        }
    }
}
