package nl.voortgang.command.goaltree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.wire.ContractJson;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code goal_tree_programme}. A version's programmes and its closing event are committed together, so a version
 * that can be seen is complete.
 */
@Component
class GoalTreeFacts implements GoalTrees {

    private final JdbcClient jdbc;

    GoalTreeFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<GoalTreeVersion> current(OrganisationId organisation, GoalTreeId goalTree) {
        return jdbc.sql("SELECT max(version) FROM goal_tree_programme WHERE organisation = ? AND budget_year = ?")
                .params(organisation.value(), goalTree.budgetYear())
                .query(Integer.class).optional()
                .map(version -> new GoalTreeVersion(version, programmes(organisation, goalTree, version)));
    }

    @Override
    public List<Programme> programmes(OrganisationId organisation, GoalTreeId goalTree, int version) {
        return jdbc.sql("""
                SELECT programme FROM goal_tree_programme
                WHERE organisation = ? AND budget_year = ? AND version = ? ORDER BY number""")
                .params(organisation.value(), goalTree.budgetYear(), version)
                .query(GoalTreeFacts::programme).list();
    }

    @Override
    public Optional<Programme> programme(OrganisationId organisation, GoalTreeId goalTree, int version, int number) {
        return jdbc.sql("""
                SELECT programme FROM goal_tree_programme
                WHERE organisation = ? AND budget_year = ? AND version = ? AND number = ?""")
                .params(organisation.value(), goalTree.budgetYear(), version, number)
                .query(GoalTreeFacts::programme).optional();
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        return ContractJson.MAPPER.readValue(row.getString("programme"), Programme.class);
    }

    @EventHandler
    void on(GoalTreeEvent.ProgrammeRecorded e) {
        jdbc.sql("""
                INSERT INTO goal_tree_programme (organisation, budget_year, version, number, programme)
                VALUES (?, ?, ?, ?, ?::jsonb)""").params(e.organisation().value(), e.goalTree().budgetYear(),
                e.version(), e.programme().number(), ContractJson.MAPPER.writeValueAsString(e.programme())).update();
    }
}
