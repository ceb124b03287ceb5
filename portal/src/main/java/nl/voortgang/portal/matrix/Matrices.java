package nl.voortgang.portal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.matrix.Matrix.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks for the matrix; what the read side cannot filter by is filtered here, over all of it. */
@Component
class Matrices {

    private static final int AT_ONCE = 200;
    private static final ParameterizedTypeReference<Page<Portfolio>> PORTFOLIOS = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;

    Matrices(QueryApi queries) {
        this.queries = queries;
    }

    record Portfolio(String code, String name) {}

    private record Tree(List<Programme> programmes) {

        record Programme(List<PolicyArea> policyAreas) {}

        record PolicyArea(List<Goal> goals) {}

        record Goal(List<Performance> performances) {}

        record Performance(String code, @Nullable String portfolio) {}
    }

    List<Portfolio> portfolios() {
        return queries.get("/v1/portefeuilles?paginagrootte=200", PORTFOLIOS).results();
    }

    Matrix page(Filter filter, Paging paging) {
        if (!filter.needsAll()) {
            return page(filter, paging.number(), paging.size());
        }
        Matrix all = all(filter);
        Set<String> codes = filter.portefeuille() == null || filter.portefeuille().isEmpty()
                ? Set.of()
                : codes(filter, all, filter.portefeuille());
        List<Row> rows = all.performances().stream()
                .filter(row -> filter.vlag() == null || row.has(filter.vlag()))
                .filter(row -> codes.isEmpty() || codes.contains(row.code())).toList();
        return new Matrix(all.reports(), rows.stream().skip((paging.number() - 1L) * paging.size())
                .limit(paging.size()).toList(), all.totals(), rows.size());
    }

    /** Every row, whatever the number of pages. */
    Matrix all(Filter filter) {
        Matrix first = page(filter, 1, AT_ONCE);
        List<Row> rows = new ArrayList<>(first.performances());
        for (int number = 2; rows.size() < first.total(); number++) {
            List<Row> more = page(filter, number, AT_ONCE).performances();
            if (more.isEmpty()) {
                break;
            }
            rows.addAll(more);
        }
        return new Matrix(first.reports(), rows, first.totals(), rows.size());
    }

    private Matrix page(Filter filter, int number, int size) {
        String query = filter.query();
        return queries.get("/v1/statusmatrix" + query + (query.isEmpty() ? "?" : "&") + "pagina={n}&paginagrootte={g}",
                Matrix.class, number, size);
    }

    /** The performances of a portfolio, in the trees of the years that are shown. */
    private Set<String> codes(Filter filter, Matrix matrix, String portfolio) {
        Set<Integer> years = filter.begrotingsjaar() != null
                ? Set.of(filter.begrotingsjaar())
                : matrix.reports().stream().filter(it -> !it.imported())
                        .map(it -> Integer.valueOf(it.id().goalTree().toString())).collect(Collectors.toSet());
        Set<String> codes = years.stream()
                .flatMap(year -> queries.get("/v1/doelenbomen/{jaar}", Tree.class, year).programmes.stream())
                .flatMap(it -> it.policyAreas.stream()).flatMap(it -> it.goals.stream())
                .flatMap(it -> it.performances.stream()).filter(it -> Objects.equals(it.portfolio, portfolio))
                .map(Tree.Performance::code).collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of("-") : codes;
    }
}
