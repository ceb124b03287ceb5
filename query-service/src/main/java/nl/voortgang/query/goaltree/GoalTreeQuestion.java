package nl.voortgang.query.goaltree;

import java.time.Instant;
import java.util.List;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

record GoalTreeQuestion(GoalTreeId id) {

    GoalTree ask(View view) {
        return view.sql("""
                SELECT version, tree_version, source, imported_at FROM goal_tree
                WHERE budget_year = :year AND tree_version > 0 AND valid_from <= :at AND :at < valid_to""")
                .with("year", id.budgetYear()).one(Imported.class)
                .map(imported -> imported.with(id,
                        TreeVersions.programmes(view, id.budgetYear(), imported.treeVersion)))
                .orElseThrow(() -> new NotFound("Er is geen doelenboom voor " + id + "."));
    }

    private record Imported(int version, int treeVersion, @Nullable String source, Instant importedAt) {

        GoalTree with(GoalTreeId id, List<Programme> programmes) {
            return new GoalTree(id.budgetYear(), version, treeVersion, source, importedAt, programmes);
        }
    }
}
