package nl.voortgang.portal.goaltree;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voortgang.portal.api.LastActs;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.api.Refused;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The goal trees as the read side tells them, not before it knows what the person did last. */
@Component
public class Trees {

    private static final String LAST = "doelenboom";
    private static final int NOT_FOUND = 404;
    private static final ParameterizedTypeReference<Page<Report>> REPORTS = new ParameterizedTypeReference<>() {
    };
    private static final ParameterizedTypeReference<Page<Portfolio>> PORTFOLIOS = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;
    private final LastActs lastActs;

    Trees(QueryApi queries, LastActs lastActs) {
        this.queries = queries;
        this.lastActs = lastActs;
    }

    private record Report(int budgetYear) {}

    private record Portfolio(String code, String name) {}

    public void did(Receipt act) {
        lastActs.did(LAST, act.id(), act.version());
    }

    public Optional<Tree> find(int year) {
        return lastActs.seen(LAST, () -> ask(year), (tree, id) -> id.equals(Integer.toString(year))
                ? tree.map(Tree::version).orElse(0)
                : Integer.MAX_VALUE);
    }

    private Optional<Tree> ask(int year) {
        try {
            return Optional.of(queries.get("/v1/doelenbomen/{jaar}", Tree.class, year));
        } catch (Refused refused) {
            if (refused.problem().status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Those of which there are reports, newest first. */
    List<Integer> years() {
        return queries.get("/v1/voortgangsrapportages?paginagrootte=200", REPORTS).results().stream()
                .map(Report::budgetYear).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** What the portfolios are called, by code. */
    Map<String, String> portfolios() {
        return queries.get("/v1/portefeuilles?paginagrootte=200", PORTFOLIOS).results().stream()
                .collect(Collectors.toMap(Portfolio::code, Portfolio::name));
    }
}
