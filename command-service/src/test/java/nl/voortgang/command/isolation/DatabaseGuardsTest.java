package nl.voortgang.command.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Sequencer;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("The database itself")
class DatabaseGuardsTest {

    private static final CommandDatabase DATABASE = CommandDatabase.amongNoOthers();

    @BeforeAll
    static void fill() {
        try (var writer = new EventWriter(DATABASE); LedgerDatabase ledger = DATABASE.ledger()) {
            writer.write("leiden", 1, 0).write("leiden", 2, 0).write("delft", 1, 0).commit();
            new Sequencer(ledger).sequence();
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE event SET payload = ''           | voortgang_command       | permission denied
            DELETE FROM event                       | voortgang_command       | permission denied
            TRUNCATE event                          | voortgang_command       | permission denied
            INSERT INTO ledger DEFAULT VALUES       | voortgang_command       | permission denied
            INSERT INTO tree_node DEFAULT VALUES    | voortgang_command       | permission denied
            SELECT FROM tree_mark                   | voortgang_command       | permission denied
            UPDATE event SET payload = ''           | voortgang_ledger        | permission denied
            INSERT INTO event DEFAULT VALUES        | voortgang_ledger        | permission denied
            UPDATE ledger SET payload_hash = ''     | voortgang_ledger        | permission denied
            DELETE FROM ledger                      | voortgang_ledger        | permission denied
            TRUNCATE ledger                         | voortgang_ledger        | permission denied
            UPDATE tree_node SET hash = ''          | voortgang_ledger        | permission denied
            DELETE FROM tree_node                   | voortgang_ledger        | permission denied
            TRUNCATE tree_node                      | voortgang_ledger        | permission denied
            UPDATE checkpoint SET note = ''         | voortgang_ledger        | permission denied
            INSERT INTO checkpoint DEFAULT VALUES   | voortgang_command       | permission denied
            UPDATE cosignature SET line = ''        | voortgang_command       | permission denied
            CREATE TABLE mine ()                    | voortgang_command       | permission denied
            UPDATE event SET payload = ''           | voortgang_command_owner | what is recorded stays
            DELETE FROM event                       | voortgang_command_owner | what is recorded stays
            TRUNCATE event CASCADE                  | voortgang_command_owner | what is recorded stays
            UPDATE ledger SET payload_hash = ''     | voortgang_command_owner | what is recorded stays
            DELETE FROM ledger                      | voortgang_command_owner | what is recorded stays
            TRUNCATE ledger                         | voortgang_command_owner | what is recorded stays
            UPDATE tree_node SET hash = ''          | voortgang_command_owner | what is recorded stays
            DELETE FROM tree_node                   | voortgang_command_owner | what is recorded stays
            TRUNCATE tree_node                      | voortgang_command_owner | what is recorded stays
            UPDATE checkpoint SET note = ''         | voortgang_command_owner | what is recorded stays
            DELETE FROM cosignature                 | voortgang_command_owner | what is recorded stays
            DELETE FROM event                       | postgres                | what is recorded stays
            """)
    void refuses(String statement, String role, String reason) throws SQLException {
        try (Connection connection = DATABASE.connect(role); var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement)).hasMessageContaining(reason);
        }
    }

    @Nested
    @DisplayName("keeps organisations apart: a transaction")
    class Organisations {

        private final DriverManagerDataSource service = new DriverManagerDataSource(DATABASE.url(), "voortgang_command",
                CommandDatabase.PASSWORD);
        private final JdbcClient jdbc = JdbcClient.create(service);
        private final OrganisationTransactions transactions = new OrganisationTransactions(
                new OrganisationTransactionManager(service));

        @Test
        void sees_its_own_organisation_alone() {
            for (String table : List.of("event", "ledger", "tree_node")) {
                assertThat(seen("leiden", table)).startsWith("leiden,leiden").doesNotContain("delft");
                assertThat(seen("delft", table)).isEqualTo("delft");
            }
        }

        @Test
        void of_nobody_sees_nothing() {
            assertThat(organisations("event") + organisations("ledger") + organisations("tree_node")).isEmpty();
        }

        @Test
        void cannot_write_for_another_organisation() {
            assertThatThrownBy(() -> transactions.in(new OrganisationId("delft"), () -> jdbc.sql("""
                    INSERT INTO event (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload)
                    VALUES (gen_random_uuid(), 'leiden', 'x-1', 0, 'x', now(), '')""").update()))
                    .rootCause().hasMessageContaining("row-level security");
        }

        private String seen(String organisation, String table) {
            return transactions.in(new OrganisationId(organisation), () -> organisations(table));
        }

        private String organisations(String table) {
            return jdbc.sql("SELECT coalesce(string_agg(organisation, ','), '') FROM " + table).query(String.class)
                    .single();
        }
    }

    @Test
    void shields_every_table_that_speaks_of_an_organisation() {
        assertThat(DATABASE.superuser().sql("""
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind = 'r' AND a.attname = 'organisation' AND NOT c.relrowsecurity""")
                .query(String.class).list()).isEmpty();
    }
}
