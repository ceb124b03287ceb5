package nl.voortgang.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.engines.Database;
import nl.voortgang.engines.PostgresEngine;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.engines.SqlScript;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A command database for one test alone, with its tables, and the way in of each role. */
public record CommandDatabase(Database database) {

    public static final String PASSWORD = "geheim";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static CommandDatabase fresh() {
        return in(SharedEngines.postgres());
    }

    /** Where nobody writes but the test: somebody else's transaction, in whatever database, holds up what gets its line. */
    public static CommandDatabase amongNoOthers() {
        return in(SharedEngines.quietPostgres());
    }

    /** With the tables that an earlier version of the service had. */
    static CommandDatabase ofVersion(String version) {
        return ofVersion(version, SharedEngines.postgres());
    }

    /** With the tables that an earlier version of the service had, where nobody writes but the test. */
    public static CommandDatabase ofEarlierVersionAmongNoOthers(String version) {
        return ofVersion(version, SharedEngines.quietPostgres());
    }

    private static CommandDatabase ofVersion(String version, PostgresEngine postgres) {
        CommandDatabase database = withoutTables(postgres);
        database.flyway().target(version).load().migrate();
        return database;
    }

    public static CommandDatabase in(PostgresEngine postgres) {
        return withoutTables(postgres).migrate();
    }

    private static CommandDatabase withoutTables(PostgresEngine postgres) {
        var passwords = Map.of("command_owner_password", PASSWORD, "command_password", PASSWORD, "ledger_password",
                PASSWORD);
        return new CommandDatabase(postgres.database("command_" + NUMBER.incrementAndGet())
                .run(SqlScript.resource("db/roles.sql"), passwords));
    }

    public CommandDatabase migrate() {
        flyway().load().migrate();
        return this;
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url(), "voortgang_command_owner", PASSWORD);
    }

    public String url() {
        return database.jdbcUrl();
    }

    public Connection connect(String role) {
        try {
            return database.connect(role, PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sees and may everything. */
    public JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", ""));
    }

    /** Takes the number that the next event row would have had. */
    public long nextRowNumber() {
        return superuser().sql("SELECT nextval(pg_get_serial_sequence('event', 'global_index'))").query(Long.class)
                .single();
    }

    /** Its transaction ids lie far ahead of those that this cluster gives out. */
    public void asIfRestoredFromABusierCluster() {
        superuser().sql("""
                ALTER TABLE event DISABLE TRIGGER event_stays;
                UPDATE event SET xid = (xid::text::bigint + 1000000)::text::xid8;
                ALTER TABLE event ENABLE TRIGGER event_stays""").update();
    }

    public LedgerDatabase ledger() {
        return new LedgerDatabase(url(), "voortgang_ledger", PASSWORD);
    }
}
