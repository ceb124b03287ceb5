package nl.voortgang.query;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.voortgang.engines.Database;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.engines.SqlScript;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a test's own, with the service's roles and tables. */
public final class QueryDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Database database;

    private QueryDatabase(Database database) {
        this.database = database;
    }

    /** Roles only, as a service finds it at its first start. */
    public static QueryDatabase empty() {
        return new QueryDatabase(SharedEngines.postgres().database("voortgang_query_" + COUNT.incrementAndGet())
                .run(SqlScript.resource("db/roles.sql"), Map.of("password", "test")));
    }

    public static QueryDatabase migrated() {
        QueryDatabase database = empty();
        Flyway.configure().dataSource(database.as("voortgang_query_owner")).load().migrate();
        return database;
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public DataSource as(String role) {
        return new DriverManagerDataSource(jdbcUrl(), role, "test");
    }
}
