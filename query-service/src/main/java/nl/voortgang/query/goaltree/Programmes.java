package nl.voortgang.query.goaltree;

import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeEvent.ProgrammeRecorded;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Json;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programmes of each version of a goal tree. */
@Component
final class Programmes implements Projection<Programmes.Key, Programmes.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("programme", Key.class, Row.class);

    record Key(GoalTreeId budgetYear, int treeVersion, int number) {}

    record Row(String name, String mission, List<String> committees, @Nullable PersonId author,
            @Nullable PersonId controller, @Nullable PortfolioCode portfolio, Json policyAreas) {

        static Row of(Programme programme) {
            return new Row(programme.name(), programme.mission(), programme.committees(), programme.author(),
                    programme.controller(), programme.portfolio(), Json.of(programme.policyAreas()));
        }
    }

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof ProgrammeRecorded recorded
                ? List.of(Change.begin(
                        new Key(recorded.goalTree(), recorded.version(), recorded.programme().number()),
                        Row.of(recorded.programme())))
                : List.of();
    }
}
