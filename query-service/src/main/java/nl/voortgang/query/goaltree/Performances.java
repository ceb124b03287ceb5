package nl.voortgang.query.goaltree;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.GoalTreeEvent.ProgrammeRecorded;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The performances of each version of a goal tree, each with the names of what it stands under. */
@Component
final class Performances implements Projection<Performances.Key, Performances.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("performance", Key.class, Row.class);

    record Key(GoalTreeId budgetYear, int treeVersion, PerformanceCode code) {}

    record Row(String sortKey, String name, int programme, String policyArea, String policyAreaName, String goal,
            String goalName, @Nullable PersonId author, @Nullable PortfolioCode portfolio, List<String> continues) {

        static Row of(Programme programme, PolicyArea area, Goal goal, Performance performance) {
            return new Row(performance.code().sortKey(), performance.name(), programme.number(), area.code(),
                    area.name(), goal.code(), goal.name(), performance.author(), performance.portfolio(),
                    performance.continues().stream().map(PerformanceCode::value).toList());
        }
    }

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof ProgrammeRecorded recorded ? performances(recorded) : List.of();
    }

    private static List<Change<Key, Row>> performances(ProgrammeRecorded recorded) {
        var changes = new ArrayList<Change<Key, Row>>();
        Programme programme = recorded.programme();
        for (PolicyArea area : programme.policyAreas()) {
            for (Goal goal : area.goals()) {
                for (Performance performance : goal.performances()) {
                    var key = new Key(recorded.goalTree(), recorded.version(), performance.code());
                    changes.add(Change.begin(key, Row.of(programme, area, goal, performance)));
                }
            }
        }
        return changes;
    }
}
