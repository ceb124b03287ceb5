package nl.voortgang.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * One database of a running PostgreSQL.
 *
 * @param jdbcUrl names no user: each connection says which role it plays
 */
public record Database(String name, String jdbcUrl) {

    static final String SUPERUSER = "postgres";

    /** Runs a script as superuser, whole or not at all unless it commits by itself; see the package for its convention. */
    public Database run(SqlScript script, Map<String, String> values) {
        try (var connection = connect(SUPERUSER, ""); var statement = connection.createStatement()) {
            statement.execute(script.filledIn(values));
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("script refused by database " + name + ": " + e.getMessage(), e);
        }
    }

    /** This machine's PostgreSQL trusts loopback; the password counts in production only. */
    public Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, role, password);
    }
}
