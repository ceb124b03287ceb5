package nl.voortgang.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who may see and write what in the read side's database. */
class RightsTest {

    private static final String ADD_CHANGE = """
            INSERT INTO change (organisation, position, event_id, type, subject, subject_version, actor, at, payload)
            VALUES (?, 1, gen_random_uuid(), 't', 's', 1, 'p-1', now(), '{"naam":"x"}')""";

    @AutoClose
    private final QueryDatabase database = QueryDatabase.migrated();
    private final JdbcClient owner = as("voortgang_query_owner");
    private final JdbcClient intake = as("voortgang_intake");
    private final JdbcClient reader = as("voortgang_reader");

    private JdbcClient as(String role) {
        return JdbcClient.create(database.as(role));
    }

    @Test
    void every_table_that_names_an_organisation_shows_a_reader_only_its_own() {
        List<String> unguarded = owner.sql("""
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relkind = 'r' AND a.attname = 'organisation' AND NOT (c.relrowsecurity AND EXISTS (
                    SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_organisation'))""")
                .query(String.class).list();
        assertThat(unguarded).isEmpty();
    }

    @Test
    void a_reader_without_an_organisation_sees_nothing() {
        intake.sql(ADD_CHANGE).param("leiden").update();
        assertThat(reader.sql("SELECT count(*) FROM change").query(Long.class).single()).isZero();
    }

    @Test
    void a_reader_sees_the_organisation_that_was_named() {
        intake.sql(ADD_CHANGE).param("leiden").update();
        intake.sql(ADD_CHANGE).param("voorbeeldstad").update();
        var one = new SingleConnectionDataSource(database.jdbcUrl(), "voortgang_reader", "test", true);
        JdbcClient bound = JdbcClient.create(one);
        bound.sql("SELECT set_config('voortgang.organisation', 'leiden', false)").query(String.class).single();
        assertThat(bound.sql("SELECT organisation || ' ' || (c.document ->> 'naam') FROM change c").query(String.class)
                .list()).containsExactly("leiden x");
        one.destroy();
    }

    @Test
    void history_cannot_be_rewritten_by_who_writes_it() {
        assertThatThrownBy(() -> intake.sql("UPDATE change SET actor = 'p-2'").update())
                .rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> intake.sql("DELETE FROM change").update())
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_reader_sees_one_moment_as_long_as_a_transaction_lasts() {
        assertThat(reader.sql("SHOW transaction_isolation").query(String.class).single()).isEqualTo("repeatable read");
    }

    @Test
    void a_reader_writes_nothing() {
        assertThatThrownBy(() -> reader.sql("INSERT INTO intake (organisation) VALUES ('leiden')").update())
                .rootCause().hasMessageContaining("read-only transaction");
        assertThatThrownBy(() -> reader.sql("""
                BEGIN READ WRITE; INSERT INTO intake (organisation) VALUES ('leiden')""").update())
                .rootCause().hasMessageContaining("permission denied");
    }
}
