package nl.voortgang.portal.report;

import java.util.Optional;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.LastActs;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.api.Refused;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The reports as the read side tells them, not before it knows what the person did last. */
@Component
class Reports {

    private static final ParameterizedTypeReference<Page<Report>> REPORTS = new ParameterizedTypeReference<>() {
    };
    private static final String LAST = "voortgangsrapportage";
    private static final int NOT_FOUND = 404;

    private final QueryApi queries;
    private final LastActs lastActs;

    Reports(QueryApi queries, LastActs lastActs) {
        this.queries = queries;
        this.lastActs = lastActs;
    }

    void did(Receipt act) {
        lastActs.did(LAST, act.id(), act.version());
    }

    Page<Report> page(int number, int size) {
        return lastActs.seen(LAST,
                () -> queries.get("/v1/voortgangsrapportages?pagina={n}&paginagrootte={g}", REPORTS, number, size),
                (page, last) -> version(page.results().stream().filter(it -> it.id().toString().equals(last))
                        .findFirst().or(() -> find(ReportId.parse(last)))));
    }

    /** @throws Refused when it is not there, also not after a while */
    Report one(ReportId id) {
        return lastActs.seen(LAST, () -> find(id),
                (report, last) -> last.equals(id.toString()) ? version(report) : Long.MAX_VALUE)
                .orElseGet(() -> ask(id));
    }

    private static long version(Optional<Report> report) {
        return report.map(Report::version).orElse(0);
    }

    private Optional<Report> find(ReportId id) {
        try {
            return Optional.of(ask(id));
        } catch (Refused refused) {
            if (refused.problem().status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Report ask(ReportId id) {
        return queries.get("/v1/voortgangsrapportages/{id}", Report.class, id);
    }
}
