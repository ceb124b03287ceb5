package nl.voortgang.query;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.voortgang.engines.Database;
import nl.voortgang.engines.PostgresEngine;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.engines.SqlScript;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of a test's own, with the service's roles and tables. Who closes it lends it to the next test, emptied. */
public final class QueryDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Queue<QueryDatabase> FREE = new ConcurrentLinkedQueue<>();

    private final Database database;

    private QueryDatabase(Database database) {
        this.database = database;
    }

    public static QueryDatabase migrated() {
        QueryDatabase used = FREE.poll();
        return used == null ? migrated(SharedEngines.postgres()) : used;
    }

    /** On an engine of the test's own, which dies with it. */
    public static QueryDatabase migrated(PostgresEngine engine) {
        return withoutTables(engine).migrate();
    }

    /** With the tables that an earlier version of the service had. */
    public static QueryDatabase ofVersion(String version) {
        var database = withoutTables(SharedEngines.postgres());
        database.flyway().target(version).load().migrate();
        return database;
    }

    private static QueryDatabase withoutTables(PostgresEngine engine) {
        return new QueryDatabase(engine.database("voortgang_query_" + COUNT.incrementAndGet())
                .run(SqlScript.resource("db/roles.sql"), Map.of("password", "test")));
    }

    public QueryDatabase migrate() {
        flyway().load().migrate();
        return this;
    }

    /** With migrations that the service does not have yet. */
    public void migrateFrom(String location) {
        flyway().locations("db/migration", location).load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(as("voortgang_query_owner"));
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public DataSource as(String role) {
        return new DriverManagerDataSource(jdbcUrl(), role, "test");
    }

    /** Only as long as no other generation of the tables was begun. */
    @Override
    public void close() {
        JdbcClient owner = JdbcClient.create(as("voortgang_query_owner"));
        if (owner.sql("SELECT count(*) FROM control.generation").query(Integer.class).single() > 1) {
            return;
        }
        owner.sql("""
                DO $$ BEGIN EXECUTE (SELECT 'TRUNCATE ' || string_agg(oid::regclass::text, ', ') FROM pg_class
                    WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'control'::regnamespace)
                        AND relname NOT LIKE 'flyway%' AND relname NOT IN ('generation', 'part'));
                END $$""").update();
        FREE.add(this);
    }
}
