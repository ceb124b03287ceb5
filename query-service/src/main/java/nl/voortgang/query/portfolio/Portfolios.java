package nl.voortgang.query.portfolio;

import java.util.List;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent.Established;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderAppointed;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderTermEnded;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Counted;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.springframework.stereotype.Component;

/** The portfolios by name. */
@Component
final class Portfolios implements Projection<Portfolios.Key, Portfolios.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("portfolio", Key.class, Row.class);

    record Key(PortfolioCode code) {}

    record Row(int version, String name) implements Counted {}

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof PortfolioEvent event ? List.of(change(event, entry.subjectVersion()))
                : List.of();
    }

    private static Change<Key, Row> change(PortfolioEvent event, int version) {
        var key = new Key(event.portfolio());
        return switch (event) {
            case Established established -> Change.begin(key, new Row(version, established.name()));
            case HolderAppointed _,HolderTermEnded _ -> Change.alter(key, row -> new Row(version, row.name()));
        };
    }
}
