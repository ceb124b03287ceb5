package nl.voortgang.command.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Checks of the ledger over HTTP")
class VerificationApiTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();

    private static Instance service;

    private final String organisation = "o" + UUID.randomUUID();
    private final Api.Client auditor = Api.as(service.port(), organisation, "p-ada", "auditor");

    @BeforeAll
    static void start() {
        service = Api.start(DATABASE);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void are_done_on_request_and_say_what_they_found() {
        happened(3);

        JsonNode good = done(auditor.post("/v1/controles", "{}"));
        assertThat(good.path("controle").path("stand").asString()).isEqualTo("IN_ORDE");
        assertThat(good.path("controle").path("door").asString()).isEqualTo("p-ada");
        assertThat(good.path("controle").path("gecontroleerd").asLong()).isEqualTo(3);
        assertThat(good.path("bevindingen").size()).isZero();

        DATABASE.superuser().sql("""
                ALTER TABLE event DISABLE TRIGGER USER;
                UPDATE event SET payload = convert_to('{}', 'UTF8') WHERE sequence = 1""").update();
        JsonNode bad = done(auditor.post("/v1/controles", "{}"));
        assertThat(bad.path("controle").path("stand").asString()).isEqualTo("AFWIJKINGEN");
        assertThat(bad.path("controle").path("aantal").asLong()).isEqualTo(1);
        JsonNode finding = bad.path("bevindingen").path(0);
        assertThat(finding.path("soort").asString()).isEqualTo("INHOUD_GEWIJZIGD");
        assertThat(finding.path("van").asLong()).isEqualTo(2);
        assertThat(finding.path("omschrijving").asString()).endsWith(".");
        assertThat(auditor.get("/actuator/health").json().path("status").asString()).isEqualTo("DOWN");
        assertThat(auditor.get("/v1/controles").json().path("totaal").asLong()).isEqualTo(2);
        assertThat(Api.as(service.port(), "elders", "p-ada", "auditor")
                .get("/v1/controles/" + bad.path("controle").path("nummer").asLong()).problem())
                .isEqualTo("404 niet-gevonden");
    }

    private void happened(int events) {
        for (int i = 0; i < events; i++) {
            service.dispatch().send(Probe.More.of(organisation, 1));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> DATABASE.superuser()
                .sql("SELECT count(*) FROM tree_node WHERE level = 0 AND organisation = ?").param(organisation)
                .query(Integer.class).single() == events);
    }

    private JsonNode done(Api.Answer requested) {
        assertThat(requested.status()).as(requested.toString()).isEqualTo(202);
        String address = "/v1/controles/" + requested.json().path("nummer").asLong();
        return await().atMost(Duration.ofSeconds(20)).until(() -> auditor.get(address).json(),
                check -> check.path("controle").has("afgerondOp"));
    }
}
