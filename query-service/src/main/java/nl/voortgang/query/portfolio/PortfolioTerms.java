package nl.voortgang.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent.Established;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderAppointed;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderTermEnded;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who holds a portfolio from which day up to and including which other one. */
@Component
final class PortfolioTerms implements Projection<PortfolioTerms.Key, PortfolioTerms.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("portfolio_term", Key.class, Row.class);

    record Key(PortfolioCode portfolio, LocalDate firstDay) {}

    record Row(@Nullable LocalDate lastDay, PersonId holder) {}

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof PortfolioEvent event ? changes(event) : List.of();
    }

    private static List<Change<Key, Row>> changes(PortfolioEvent event) {
        return switch (event) {
            case Established _ -> List.of();
            case HolderAppointed appointed -> List.of(Change.begin(
                    new Key(appointed.portfolio(), appointed.from()), new Row(appointed.until(), appointed.holder())));
            case HolderTermEnded ended -> List.of(Change.alter(
                    new Key(ended.portfolio(), ended.from()), term -> new Row(ended.until(), term.holder())));
        };
    }
}
