package nl.voortgang.command.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Base64;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.contract.wire.CloudEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger over HTTP")
class LedgerApiTest {

    private final Municipality town = Municipality.fresh();
    private final Api.Client service = Api.as("voortgang", "voortgang-query", "dienst");

    /** Where the municipality's first event stands in the ledger of all. */
    private long line() {
        town.karin().put("/v1/portefeuilles/wonen", "{\"naam\":\"Wonen\"}");
        var lines = town.database().superuser().sql("SELECT line FROM ledger WHERE organisation = ? AND position = 1")
                .param(town.name());
        await().until(() -> !lines.query(Long.class).list().isEmpty());
        return lines.query(Long.class).single();
    }

    @Test
    void gives_an_event_byte_for_byte_with_its_place_and_attributes() {
        var answer = service.get("/v1/grootboek?van=" + line() + "&aantal=1");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json()).hasSize(1);
        var event = answer.json().path(0);
        assertThat(event.path("partitionkey").asString()).isEqualTo(town.name());
        assertThat(event.path("sequence").asString()).isEqualTo(CloudEvent.sequence(1));
        assertThat(event.path("subjectversion").asString()).isEqualTo("1");
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(Base64.getDecoder().decode(event.path("data_base64").asString())).isEqualTo(
                town.database().superuser().sql("SELECT payload FROM event WHERE event_id = ?::uuid")
                        .param(event.path("id").asString()).query(byte[].class).single());
    }

    @Test
    void ends_with_an_empty_answer() {
        assertThat(service.get("/v1/grootboek?van=" + (line() + 1_000_000)).json()).isEmpty();
    }

    @Test
    void says_all_that_is_wrong_with_what_was_asked() {
        assertThat(service.get("/v1/grootboek?van=0&aantal=5001").faults())
                .containsExactlyInAnyOrder("van bereik", "aantal bereik");
    }
}
