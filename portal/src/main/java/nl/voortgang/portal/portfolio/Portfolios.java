package nl.voortgang.portal.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.portal.api.LastActs;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Receipt;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The portfolios as the read side tells them, not before it knows what the person did last. */
@Component
class Portfolios {

    private static final String LAST = "portefeuille";
    private static final ParameterizedTypeReference<Page<Portfolio>> PAGE = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;
    private final LastActs lastActs;

    Portfolios(QueryApi queries, LastActs lastActs) {
        this.queries = queries;
        this.lastActs = lastActs;
    }

    static LocalDate today() {
        return LocalDate.now(Act.ZONE);
    }

    void did(Receipt act) {
        lastActs.did(LAST, act.id(), act.version());
    }

    /** A municipality has some twenty. */
    List<Portfolio> all() {
        return lastActs.seen(LAST, () -> queries.get("/v1/portefeuilles?paginagrootte=200", PAGE).results(),
                (all, code) -> find(all, code).map(Portfolio::version).orElse(0));
    }

    Portfolio one(PortfolioCode code) {
        return find(all(), code.value()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static List<PersonId> holders(List<Portfolio> portfolios) {
        return portfolios.stream().flatMap(it -> it.terms().stream()).map(Portfolio.Term::holder).toList();
    }

    private static Optional<Portfolio> find(List<Portfolio> all, String code) {
        return all.stream().filter(it -> it.code().value().equals(code)).findFirst();
    }
}
