package nl.voortgang.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.probe.Echo;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process that follows the ledger")
class ProcessTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FIRST = "statusmelding-leiden-2022-2-2A1.1";
    private static final String SECOND = "statusmelding-leiden-2022-2-2A1.2";

    private final CommandDatabase database = CommandDatabase.fresh();

    @Test
    void hears_every_event_in_order_and_may_send_commands() {
        try (Instance service = Instance.start(database, Echo.class, Echo.SETTINGS)) {
            service.dispatch().send(Probe.More.of("leiden", 1));
            await().atMost(SOON).until(() -> service.bean(Echo.class).heard().equals(List.of(FIRST, SECOND)));
        }
    }

    @Test
    void goes_on_after_a_restart_where_it_was() {
        try (Instance service = Instance.start(database, Echo.class, Echo.SETTINGS)) {
            service.dispatch().send(Probe.More.of("leiden", 1));
            await().atMost(SOON).until(() -> token() == 2);
        }
        try (Instance service = Instance.start(database, Echo.class, Echo.SETTINGS)) {
            service.dispatch().send(Probe.More.of("leiden", 3));
            await().atMost(SOON).until(() -> token() == 3);
            assertThat(service.bean(Echo.class).heard()).containsExactly("statusmelding-leiden-2022-2-2A1.3");
        }
    }

    @Test
    void is_taken_over_within_seconds_from_an_instance_that_died() {
        try (Instance service = Instance.start(database, Echo.class, Echo.SETTINGS)) {
            await().atMost(SOON).until(() -> database.superuser()
                    .sql("SELECT count(owner) FROM token_entry WHERE processor_name = 'echo'").query(Integer.class)
                    .single() == 1);
            asIfItBelongedToAnInstanceThatJustDied();
            service.dispatch().send(Probe.More.of("leiden", 1));
            await().atMost(SOON).until(() -> token() == 2);
        }
    }

    /** A process of a living instance, a second one stands by. */
    @Test
    void runs_in_one_instance_at_a_time() {
        try (Instance one = Instance.start(database, Echo.class, Echo.SETTINGS);
                Instance other = Instance.start(database, Echo.class, Echo.SETTINGS)) {
            other.dispatch().send(Probe.More.of("leiden", 1));
            await().atMost(SOON).until(() -> token() == 2);
            assertThat(one.bean(Echo.class).heard().size() + other.bean(Echo.class).heard().size()).isEqualTo(2);
        }
    }

    private void asIfItBelongedToAnInstanceThatJustDied() {
        database.superuser().sql("UPDATE token_entry SET owner = 'dead', timestamp = ? WHERE processor_name = 'echo'")
                .param(Instant.now().toString()).update();
    }

    /** The last line it read. */
    private long token() {
        return database.superuser()
                .sql("""
                                SELECT coalesce(max((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint), 0)
                        FROM token_entry WHERE processor_name = 'echo'""")
                .query(Long.class).single();
    }
}
