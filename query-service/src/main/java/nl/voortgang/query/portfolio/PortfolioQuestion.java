package nl.voortgang.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.query.portfolio.Portfolio.Term;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

record PortfolioQuestion(Paging paging) {

    Page<Portfolio> ask(View view) {
        long total = view.sql("SELECT count(*) FROM portfolio WHERE valid_from <= :at AND :at < valid_to")
                .count();
        Map<PortfolioCode, List<Term>> terms = terms(view);
        return paging.page(view.sql("""
                SELECT code, version, name FROM portfolio WHERE valid_from <= :at AND :at < valid_to
                ORDER BY name, code LIMIT :size OFFSET :offset""")
                .with("size", paging.size()).with("offset", paging.offset()).list(Established.class).stream()
                .map(found -> found.with(terms.getOrDefault(found.code, List.of()))).toList(), total);
    }

    private static Map<PortfolioCode, List<Term>> terms(View view) {
        return view.sql("""
                SELECT portfolio, holder, first_day, last_day FROM portfolio_term
                WHERE valid_from <= :at AND :at < valid_to ORDER BY first_day""").list(Held.class).stream()
                .collect(Collectors.groupingBy(Held::portfolio, Collectors.mapping(Held::term, Collectors.toList())));
    }

    private record Established(PortfolioCode code, int version, String name) {

        Portfolio with(List<Term> terms) {
            return new Portfolio(code, version, name, terms);
        }
    }

    private record Held(PortfolioCode portfolio, PersonId holder, LocalDate firstDay, @Nullable LocalDate lastDay) {

        Term term() {
            return new Term(holder, firstDay, lastDay);
        }
    }
}
