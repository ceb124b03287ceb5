package nl.voortgang.portal.assignment;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.update.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who writes and reviews the updates of one programme in one report, as long as they are not approved. */
@Component
class Assignments {

    private static final int AT_ONCE = 200;

    private final QueryApi queries;

    Assignments(QueryApi queries) {
        this.queries = queries;
    }

    record Programme(int number, String name) {}

    record Report(ReportId id, int budgetYear, String name) {}

    record Update(StatusUpdateId id, String subject, String name, int version, State state, PersonId author,
            PersonId controller) {

        /** What was seen: what is decided on, and in which version. */
        public String seen() {
            return id + " " + version;
        }

        boolean open() {
            return state != State.APPROVED && state != State.FROZEN;
        }
    }

    private record Board(List<Programme> programmes) {}

    private record Matrix(List<Row> performances) {}

    private record Row(List<Cell> statusUpdates) {}

    private record Cell(ReportId report, @Nullable StatusUpdateId id) {}

    Report report(ReportId id) {
        return queries.get("/v1/voortgangsrapportages/{id}", Report.class, id);
    }

    List<Programme> programmes(ReportId report) {
        return queries.get("/v1/voortgangsrapportages/{id}/voortgangsbord", Board.class, report).programmes;
    }

    /** A programme has some thirty; each tells for itself whom it waits for. */
    List<Update> of(Report report, int programme) {
        List<String> ids = new ArrayList<>(List.of(report.id + "-programma-" + programme));
        queries.get("/v1/statusmatrix?begrotingsjaar={jaar}&programma={p}&paginagrootte={g}", Matrix.class,
                report.budgetYear, programme, AT_ONCE).performances.stream().flatMap(it -> it.statusUpdates.stream())
                .filter(it -> it.report.equals(report.id) && it.id != null)
                .forEach(it -> ids.add(String.valueOf(it.id)));
        return ids.stream().map(it -> queries.get("/v1/statusmeldingen/{id}", Update.class, it)).filter(Update::open)
                .toList();
    }
}
