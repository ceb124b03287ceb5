package nl.voortgang.query.document;

import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.query.reading.View;

/** The portfolios by the names they had. */
final class Portfolios {

    private Portfolios() {}

    static Map<PortfolioCode, String> names(View view) {
        return view.sql("SELECT code, name FROM portfolio WHERE valid_from <= :at AND :at < valid_to")
                .list(Found.class).stream().collect(Collectors.toMap(Found::code, Found::name));
    }

    private record Found(PortfolioCode code, String name) {}
}
