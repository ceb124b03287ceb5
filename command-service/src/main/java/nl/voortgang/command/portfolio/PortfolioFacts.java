package nl.voortgang.command.portfolio;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code portfolio} and {@code portfolio_term}. */
@Component
class PortfolioFacts implements KnownPortfolios, PortfolioTerms {

    private final JdbcClient jdbc;

    PortfolioFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PortfolioCode> of(OrganisationId organisation) {
        return jdbc.sql("SELECT code FROM portfolio WHERE organisation = ?").param(organisation.value())
                .query((row, number) -> new PortfolioCode(row.getString(1))).stream().collect(Collectors.toSet());
    }

    @Override
    public Terms of(OrganisationId organisation, PortfolioCode portfolio) {
        return new Terms(jdbc.sql("""
                SELECT holder, lower(days) AS first, upper(days) - 1 AS last FROM portfolio_term
                WHERE organisation = ? AND portfolio = ?""").params(organisation.value(), portfolio.value())
                .query((row, number) -> new Term(new PersonId(row.getString("holder")),
                        row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .list());
    }

    @EventHandler
    void on(PortfolioEvent event) {
        switch (event) {
            case PortfolioEvent.Established e ->
                jdbc.sql("INSERT INTO portfolio (organisation, code) VALUES (?, ?)")
                        .params(e.organisation().value(), e.portfolio().value()).update();
            case PortfolioEvent.HolderAppointed e -> keep("""
                    INSERT INTO portfolio_term (organisation, portfolio, holder, days)
                    VALUES (:organisation, :portfolio, :holder, daterange(:from, :until, '[]'))""", e,
                    e.holder(), e.from(), e.until());
            case PortfolioEvent.HolderTermEnded e -> keep("""
                    UPDATE portfolio_term SET days = daterange(:from, :until, '[]')
                    WHERE organisation = :organisation AND portfolio = :portfolio AND holder = :holder
                      AND lower(days) = :from""", e, e.holder(), e.from(), e.until());
        }
    }

    private void keep(String sql, PortfolioEvent event, PersonId holder, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql(sql).param("organisation", event.organisation().value()).param("portfolio", event.portfolio().value())
                .param("holder", holder.value()).param("from", from).param("until", until, Types.DATE).update();
    }
}
