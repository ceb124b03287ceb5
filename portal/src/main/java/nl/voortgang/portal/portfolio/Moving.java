package nl.voortgang.portal.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.update.State;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** What waits, in reports that are being worked on, for whoever holds a portfolio: that is what moves with it. */
@Component
class Moving {

    private static final int AT_ONCE = 200;
    private static final ParameterizedTypeReference<Page<Report>> REPORTS = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;

    Moving(QueryApi queries) {
        this.queries = queries;
    }

    /**
     * What one report has of a portfolio.
     *
     * @param waiting the performances that are not approved yet
     * @param approved how many stay as they were approved
     */
    record OfReport(ReportId report, String name, List<Waiting> waiting, int approved) {}

    record Waiting(StatusUpdateId id, String code, @Nullable String name, State state) {}

    private record Report(ReportId id, int budgetYear, String name, String state) {}

    private record Tree(List<Programme> programmes) {}

    private record Matrix(List<Row> performances, int total) {}

    private record Row(String code, @Nullable String name, List<Cell> statusUpdates) {}

    private record Cell(ReportId report, String performance, @Nullable StatusUpdateId id, @Nullable State state) {}

    List<OfReport> with(PortfolioCode portfolio) {
        return queries.get("/v1/voortgangsrapportages?paginagrootte=200", REPORTS).results().stream()
                .filter(it -> it.state.equals("OPEN")).map(it -> of(it, portfolio)).toList();
    }

    private OfReport of(Report report, PortfolioCode portfolio) {
        Set<String> codes = queries.get("/v1/doelenbomen/{jaar}", Tree.class, report.budgetYear).programmes.stream()
                .flatMap(Programme::performances).filter(it -> portfolio.equals(it.portfolio()))
                .map(it -> it.code().value()).collect(Collectors.toSet());
        List<Waiting> waiting = new ArrayList<>();
        int approved = 0;
        for (Row row : rows(report)) {
            for (Cell cell : row.statusUpdates) {
                if (cell.report.equals(report.id) && codes.contains(cell.performance) && cell.id != null
                        && cell.state != null) {
                    if (cell.state == State.APPROVED) {
                        approved++;
                    } else {
                        waiting.add(new Waiting(cell.id, cell.performance, row.name, cell.state));
                    }
                }
            }
        }
        return new OfReport(report.id, report.name, waiting, approved);
    }

    private List<Row> rows(Report report) {
        List<Row> rows = new ArrayList<>();
        Matrix page;
        int number = 1;
        do {
            page = queries.get("/v1/statusmatrix?begrotingsjaar={jaar}&pagina={n}&paginagrootte={g}", Matrix.class,
                    report.budgetYear, number++, AT_ONCE);
            rows.addAll(page.performances);
        } while (rows.size() < page.total && !page.performances.isEmpty());
        return rows;
    }
}
