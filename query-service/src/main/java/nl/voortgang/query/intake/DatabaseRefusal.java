package nl.voortgang.query.intake;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says why the service did not start when the database is what keeps it. */
final class DatabaseRefusal extends AbstractFailureAnalyzer<FlywayException> {

    private final Environment environment;

    DatabaseRefusal(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        SQLException refused = findCause(cause, SQLException.class);
        String action = switch (refused == null ? "" : String.valueOf(refused.getSQLState())) {
            case "08001", "08004", "08006" ->
                "Start PostgreSQL there, or name another place in VOORTGANG_DATABASE_URL.";
            case "28P01", "28000" -> "Set VOORTGANG_DATABASE_PASSWORD, or create the roles with db/roles.sql.";
            case "3D000" -> "Create the database and run db/roles.sql in it.";
            case "42501" -> "Run db/roles.sql in the database, as superuser.";
            default -> "See the message. Migrations that were applied may not be changed afterwards.";
        };
        return new FailureAnalysis("The database at %s cannot be brought up to date as %s: %s".formatted(
                environment.getProperty("spring.datasource.url"), environment.getProperty("spring.flyway.user"),
                refused == null ? cause.getMessage() : refused.getMessage()), action, cause);
    }
}
