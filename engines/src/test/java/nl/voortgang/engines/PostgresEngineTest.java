package nl.voortgang.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL on this machine")
class PostgresEngineTest {

    private static final SqlScript ROLES = new SqlScript("""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'clerk') THEN CREATE ROLE clerk LOGIN; END IF;
            END $$;
            ALTER ROLE clerk PASSWORD '${password}';
            GRANT CREATE ON SCHEMA public TO clerk;
            """);

    @Test
    void keeps_what_was_committed_when_it_is_stopped_and_when_it_is_killed(@TempDir Path directory) throws Exception {
        try (var first = PostgresEngine.start(directory.resolve("data"), Ports.free())) {
            Database office = first.database("office").run(ROLES, Map.of("password", "geheim"));
            as("clerk", office, "CREATE TABLE note (text text); INSERT INTO note VALUES ('kept')");
        }
        var second = PostgresEngine.start(directory.resolve("data"), Ports.free());
        as("clerk", second.database("office"), "INSERT INTO note VALUES ('also kept')");
        second.kill();
        try (var third = PostgresEngine.start(directory.resolve("data"), Ports.free())) {
            assertThat(ask(third.database("office"), "SELECT string_agg(text, ', ') FROM note"))
                    .isEqualTo("kept, also kept");
        }
    }

    @Test
    void is_as_durable_as_production() throws SQLException {
        Database database = SharedEngines.postgres().database("durable");
        assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
        assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask(database, "SHOW server_version")).startsWith("18.");
    }

    @Test
    void runs_the_script_of_the_roles_as_often_as_wanted() {
        Database database = SharedEngines.postgres().database("twice");
        database.run(ROLES, Map.of("password", "een"));
        assertThat(database.run(ROLES, Map.of("password", "twee"))).isEqualTo(database);
    }

    @Test
    void runs_no_script_with_a_variable_left_open() {
        Database database = SharedEngines.postgres().database("open");
        assertThatThrownBy(() -> database.run(ROLES, Map.of())).hasMessage("no value for ${password}");
    }

    @Test
    void runs_no_script_whose_variable_breaks_out_of_its_quotes() {
        Database database = SharedEngines.postgres().database("broken");
        assertThatThrownBy(() -> database.run(ROLES, Map.of("password", "'; DROP DATABASE broken; --")))
                .hasMessageContaining("between quotes");
    }

    private static void as(String role, Database database, String sql) throws SQLException {
        try (var connection = database.connect(role, "geheim"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = database.connect(Database.SUPERUSER, "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
