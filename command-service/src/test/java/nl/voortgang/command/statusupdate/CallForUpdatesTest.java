package nl.voortgang.command.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The call for updates")
class CallForUpdatesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void that_was_interrupted_half_way_is_resumed_after_a_restart_and_asks_nothing_twice() {
        CommandDatabase database = CommandDatabase.fresh();
        Municipality leiden;
        try (Instance first = Api.start(database)) {
            leiden = Municipality.of(database, first.port()).withPortfolios().withTree(Municipality.TREE)
                    .withReport(Municipality.TODAY);
            database.superuser().sql("""
                    CREATE TRIGGER power_fails BEFORE INSERT ON event FOR EACH ROW
                    WHEN (NEW.aggregate_id LIKE 'statusmelding-%-2A1.2') EXECUTE FUNCTION refuse_change()""").update();
            leiden.open();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(leiden.requested())
                    .containsExactly("2022-2-programma-2", "2022-2-2A1.1"));
        }
        database.superuser().sql("DROP TRIGGER power_fails ON event").update();
        try (Instance second = Api.start(database)) {
            assertThat(second.port()).isPositive();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(leiden.requested())
                    .containsExactly("2022-2-programma-2", "2022-2-2A1.1", "2022-2-2A1.2"));
        }
    }

    @Test
    void asks_each_author_for_their_own_with_the_controller_and_portfolio_of_the_tree() {
        Municipality leiden = Municipality.withOpenReport(Municipality.TODAY);
        assertThat(leiden.database().superuser().sql("""
                SELECT concat_ws(' ', substring(aggregate_id FROM '2022-2-.*'), body ->> 'opsteller',
                    body ->> 'controller', body ->> 'portefeuille', body -> 'daad' ->> 'door')
                FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body)
                WHERE organisation = ? AND type = 'nl.prestaties.statusmelding.gevraagd.v1'""").param(leiden.name())
                .query(String.class).list()).containsExactlyInAnyOrder(
                        "2022-2-programma-2 p-mieke p-farida veiligheid systeem",
                        "2022-2-2A1.1 p-mieke p-farida veiligheid systeem",
                        "2022-2-2A1.2 p-joost p-farida zorg systeem");
    }
}
