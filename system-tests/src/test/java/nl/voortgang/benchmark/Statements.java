package nl.voortgang.benchmark;

import java.sql.SQLException;
import nl.voortgang.systemtests.Product;

/** How many statements the command-service's own role has sent, BEGIN and COMMIT included. */
final class Statements {

    private Statements() {}

    static long ofCommandService(Product product) throws SQLException {
        try (var connection = product.commandDatabase(); var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            try (var rows = statement.executeQuery("""
                    SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
                    WHERE userid = 'voortgang_command'::regrole""")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
