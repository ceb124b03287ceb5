package nl.voortgang.portal.report;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.update.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a report cannot be compiled with: every update that is not approved. */
@Component
class Unfinished {

    private static final int AT_ONCE = 200;

    private final QueryApi queries;

    Unfinished(QueryApi queries) {
        this.queries = queries;
    }

    record Update(StatusUpdateId id, String subject, String name, State state) {}

    private record Matrix(List<Row> performances, int total) {}

    private record Row(String code, @Nullable String name, List<Cell> statusUpdates) {}

    private record Cell(ReportId report, String performance, @Nullable StatusUpdateId id, @Nullable State state) {}

    List<Update> of(Report report, Board board) {
        List<Update> unfinished = new ArrayList<>();
        board.programmes().stream().map(it -> one(report, it)).filter(it -> it.state != State.APPROVED)
                .forEach(unfinished::add);
        int seen = 0;
        Matrix page;
        int number = 1;
        do {
            page = queries.get("/v1/statusmatrix?begrotingsjaar={jaar}&pagina={n}&paginagrootte={g}", Matrix.class,
                    report.budgetYear(), number++, AT_ONCE);
            page.performances.forEach(row -> add(report, row, unfinished));
            seen += page.performances.size();
        } while (seen < page.total && !page.performances.isEmpty());
        return unfinished;
    }

    private Update one(Report report, Board.Programme programme) {
        return queries.get("/v1/statusmeldingen/{id}", Update.class,
                report.id() + "-programma-" + programme.number());
    }

    private static void add(Report report, Row row, List<Update> unfinished) {
        for (Cell cell : row.statusUpdates) {
            if (cell.report.equals(report.id()) && cell.id != null && cell.state != null
                    && cell.state != State.APPROVED) {
                unfinished.add(new Update(cell.id, cell.performance, row.name == null ? "" : row.name, cell.state));
            }
        }
    }
}
