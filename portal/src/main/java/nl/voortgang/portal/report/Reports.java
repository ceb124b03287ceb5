package nl.voortgang.portal.report;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.api.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The reports as the read side tells them, not before it knows what the person did last. */
@Component
class Reports {

    private static final ParameterizedTypeReference<Page<Report>> REPORTS = new ParameterizedTypeReference<>() {
    };
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String LATEST = Reports.class.getName();
    private static final int NOT_FOUND = 404;

    private final QueryApi queries;
    private final HttpSession session;
    private final AsOf asOf;

    Reports(QueryApi queries, HttpSession session, AsOf asOf) {
        this.queries = queries;
        this.session = session;
        this.asOf = asOf;
    }

    void did(Receipt act) {
        session.setAttribute(LATEST, act.id() + ":" + act.version());
    }

    Page<Report> page(int number, int size) {
        String latest = latest();
        if (latest != null) {
            one(ReportId.parse(latest.split(":")[0]));
        }
        return queries.get("/v1/voortgangsrapportages?pagina={n}&paginagrootte={g}", REPORTS, number, size);
    }

    /** @throws Refused when it is not there, also not after a while */
    Report one(ReportId id) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        int wanted = wanted(id);
        while (true) {
            Report report = find(id, wanted > 0 && Instant.now().isBefore(giveUp));
            if (report != null && (report.version() >= wanted || Instant.now().isAfter(giveUp))) {
                return report;
            }
            sleep();
        }
    }

    private @Nullable Report find(ReportId id, boolean mayComeYet) {
        try {
            return queries.get("/v1/voortgangsrapportages/{id}", Report.class, id);
        } catch (Refused refused) {
            if (mayComeYet && refused.problem().status() == NOT_FOUND) {
                return null;
            }
            throw refused;
        }
    }

    private int wanted(ReportId id) {
        String latest = latest();
        return latest != null && latest.startsWith(id + ":")
                ? Integer.parseInt(latest.substring(latest.indexOf(':') + 1))
                : 0;
    }

    /** The past need not know of it. */
    private @Nullable String latest() {
        return asOf.isPast() ? null : (@Nullable String) session.getAttribute(LATEST);
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
