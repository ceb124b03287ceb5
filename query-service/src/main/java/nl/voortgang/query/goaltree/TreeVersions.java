package nl.voortgang.query.goaltree;

import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A version of a goal tree as it was imported. */
public final class TreeVersions {

    private static final TypeReference<List<String>> COMMITTEES = new TypeReference<>() {
    };
    private static final TypeReference<List<PolicyArea>> POLICY_AREAS = new TypeReference<>() {
    };

    private TreeVersions() {}

    /** In the order of their numbers; none when there is no such version. */
    public static List<Programme> programmes(View view, int budgetYear, int version) {
        return view.sql("""
                SELECT number, name, mission, to_jsonb(committees) AS committees, author, controller, portfolio,
                    policy_areas
                FROM programme
                WHERE budget_year = :year AND tree_version = :version AND valid_from <= :at AND :at < valid_to
                ORDER BY number""").with("year", budgetYear).with("version", version).list(Recorded.class).stream()
                .map(Recorded::programme).toList();
    }

    /** As {@link #programmes(View, int, int)}, of the version that is current. */
    public static List<Programme> programmes(View view, int budgetYear) {
        return view.sql("""
                SELECT tree_version FROM goal_tree
                WHERE budget_year = :year AND valid_from <= :at AND :at < valid_to""").with("year", budgetYear)
                .one(Integer.class).map(version -> programmes(view, budgetYear, version)).orElse(List.of());
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
