package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.voortgang.query.QueryDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A generation of the tables")
class GenerationTest {

    @AutoClose
    private final QueryDatabase database = QueryDatabase.migrated();
    private final JdbcClient owner = JdbcClient.create(database.as("voortgang_query_owner"));
    private final JdbcClient intake = JdbcClient.create(database.as("voortgang_intake"));

    private String built() {
        int number = intake.sql("SELECT control.begin_generation('KAFKA', 'p-beheer')").query(Integer.class).single();
        call("SELECT control.complete_generation(%d)".formatted(number));
        return "generation_" + number;
    }

    private void served() {
        built();
        call("SELECT control.serve(2)");
    }

    private void call(String function) {
        intake.sql(function).query((_, _) -> 0).list();
    }

    private List<String> told(String query, String schema) {
        return owner.sql(query).param(schema).query(String.class).list();
    }

    @Test
    void has_the_columns_indexes_rights_and_functions_of_the_one_it_is_to_replace() {
        String made = built();
        for (String query : List.of("SELECT statement FROM control.likeness(?, 'another') ORDER BY statement", """
                SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
                FROM information_schema.columns JOIN control.part ON name = table_name
                WHERE table_schema = ? ORDER BY table_name, ordinal_position""", """
                SELECT c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN control.part ON name = c.relname
                WHERE c.relnamespace = ?::regnamespace ORDER BY 1""")) {
            assertThat(told(query, made).stream().map(it -> it.replace(made, "public")))
                    .isEqualTo(told(query, "public")).isNotEmpty();
        }
    }

    @Test
    void has_every_table_that_tells_of_an_organisation() {
        assertThat(
                told("""
                        SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation'
                        WHERE c.relkind = 'r' AND c.relnamespace = ?::regnamespace
                            AND c.relname NOT IN (SELECT name FROM control.part)""",
                        "public"))
                .isEmpty();
    }

    @Test
    void is_what_a_later_migration_is_about_once_it_serves() {
        served();
        database.migrateFrom("db/later");
        String with = "SELECT table_schema FROM information_schema.columns WHERE column_name = ?";
        assertThat(told(with, "later")).containsExactly("generation_2");
    }

    @Test
    void is_begun_anew_when_a_migration_changes_the_tables_meanwhile() {
        built();
        database.migrateFrom("db/later");
        assertThat(told("SELECT state FROM control.generation WHERE schema = ?", "generation_2"))
                .containsExactly("CANCELLED");
    }

    @Test
    void does_not_serve_while_it_is_behind() {
        owner.sql("INSERT INTO intake (organisation, position) VALUES ('leiden', 7)").update();
        assertThatThrownBy(this::served).rootCause().hasMessageContaining("leiden");
        assertThat(told("SELECT state FROM control.generation WHERE schema = ?", "public")).containsExactly("SERVING");
    }

    @Test
    void is_dropped_once_it_has_been_replaced_and_no_question_is_at_it() throws SQLException {
        served();
        call("SELECT control.drop_unused()");
        assertThat(partsIn("public")).isNotEmpty();
        owner.sql("UPDATE control.generation SET ended_at = ended_at - interval '1 minute'").update();
        try (Connection question = database.as("voortgang_reader").getConnection()) {
            question.setAutoCommit(false);
            question.createStatement().execute("SELECT FROM public.status_update");
            call("SELECT control.drop_unused()");
            assertThat(partsIn("public")).isNotEmpty();
            question.rollback();
        }
        call("SELECT control.drop_unused()");
        assertThat(partsIn("public")).isEmpty();
        assertThat(partsIn("generation_2")).isNotEmpty();
    }

    private List<String> partsIn(String schema) {
        return told("""
                SELECT relname FROM pg_class JOIN control.part ON name = relname
                WHERE relnamespace = to_regnamespace(?)""", schema);
    }
}
