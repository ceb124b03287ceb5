package nl.voortgang.query.goaltree;

import java.time.Instant;
import java.util.List;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

record GoalTreeQuestion(GoalTreeId id) {

    private static final TypeReference<List<String>> COMMITTEES = new TypeReference<>() {
    };
    private static final TypeReference<List<PolicyArea>> POLICY_AREAS = new TypeReference<>() {
    };

    GoalTree ask(View view) {
        return view.sql("""
                SELECT version, tree_version, source, imported_at FROM goal_tree
                WHERE budget_year = :year AND tree_version > 0 AND valid_from <= :at AND :at < valid_to""")
                .with("year", id.budgetYear()).one(Imported.class)
                .map(imported -> imported.with(id, programmes(view, imported.treeVersion)))
                .orElseThrow(() -> new NotFound("Er is geen doelenboom voor " + id + "."));
    }

    private List<Programme> programmes(View view, int treeVersion) {
        return view
                .sql("""
                                SELECT number, name, mission, to_jsonb(committees) AS committees, author, controller, portfolio,
                            policy_areas
                        FROM programme
                                WHERE budget_year = :year AND tree_version = :version AND valid_from <= :at AND :at < valid_to
                                ORDER BY number""")
                .with("year", id.budgetYear()).with("version", treeVersion)
                .list(Recorded.class).stream().map(Recorded::programme).toList();
    }

    private record Imported(int version, int treeVersion, @Nullable String source, Instant importedAt) {

        GoalTree with(GoalTreeId id, List<Programme> programmes) {
            return new GoalTree(id.budgetYear(), version, treeVersion, source, importedAt, programmes);
        }
    }

    private record Recorded(int number, String name, String mission, String committees,
            @Nullable PersonId author, @Nullable PersonId controller, @Nullable PortfolioCode portfolio,
            String policyAreas) {

        Programme programme() {
            return new Programme(number, name, mission, ContractJson.MAPPER.readValue(committees, COMMITTEES), author,
                    controller, portfolio,
                    ContractJson.MAPPER.readValue(policyAreas, POLICY_AREAS));
        }
    }
}
