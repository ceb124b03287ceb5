package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.probe.Probe;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A step")
class StepCostTest {

    private static final int STEPS = 50;

    @Test
    void costs_one_insert_and_no_look_at_what_was() {
        CommandDatabase database = CommandDatabase.fresh();
        JdbcClient superuser = database.superuser();
        superuser.sql("CREATE EXTENSION pg_stat_statements").update();
        try (Instance service = Instance.start(database)) {
            service.dispatch().send(Probe.More.of("leiden", 1));
            countFromHere(service, superuser);
            for (int i = 0; i < STEPS; i++) {
                service.dispatch().send(Probe.More.of("leiden", 1));
            }

            assertThat(statements(superuser)).containsOnly(
                    Map.entry("SELECT set_config", STEPS),
                    Map.entry("INSERT INTO event", STEPS));
        }
    }

    @Test
    void does_not_look_who_asks_for_it_in_the_database_each_time() {
        CommandDatabase database = CommandDatabase.fresh();
        JdbcClient superuser = database.superuser();
        superuser.sql("CREATE EXTENSION pg_stat_statements").update();
        try (Instance service = Api.start(database)) {
            Api.Client mieke = Api.as(service.port(), "leiden", "p-mieke",
                    Map.of("name", "Mieke de Graaf", "email", "mieke@leiden.example"), "opsteller");
            mieke.post(Municipality.UPDATE + "/indieningen", "{}");
            assertThat(superuser.sql("SELECT name FROM person").query(String.class).list())
                    .containsExactly("Mieke de Graaf");
            countFromHere(service, superuser);
            for (int i = 0; i < STEPS; i++) {
                mieke.post(Municipality.UPDATE + "/indieningen", "{}");
            }

            assertThat(statements(superuser)).isEmpty();
        }
    }

    /** Without the processes, which keep their place in the ledger each second. */
    private static void countFromHere(Instance service, JdbcClient superuser) {
        service.bean(EventProcessingConfiguration.class).eventProcessors().values()
                .forEach(EventProcessor::shutDown);
        superuser.sql("SELECT pg_stat_statements_reset()").query().singleValue();
    }

    /** Apart from BEGIN and COMMIT, and from what a connection says once. */
    private static Map<String, Integer> statements(JdbcClient superuser) {
        return superuser
                .sql("""
                        SELECT regexp_substr(query, '^(INSERT INTO \\w+|SELECT \\w+|\\w+)') AS statement, sum(calls)::int AS calls
                        FROM pg_stat_statements
                        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
                            AND userid = 'voortgang_command'::regrole AND query !~ '^(BEGIN|COMMIT|SET) ?'
                        GROUP BY 1""")
                .query((row, number) -> Map.entry(row.getString("statement"), row.getInt("calls"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
