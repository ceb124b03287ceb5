package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.local.services.ServiceProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a product of its own, since its Kafka loses what others would look for. */
@DisplayName("Read models built anew when Kafka has lost its log")
class RebuildFromLedgerTest {

    @TempDir
    private Path directory;

    @Test
    void come_from_the_ledger_byte_for_byte_and_answer_as_before() throws Exception {
        try (var product = Product.start(directory, ServiceProcess.QUICK_TO_START)) {
            Town town = Town.found(product, "herbouw", 1, 2);
            town.importTree(2030);
            var update = new Steps(town.openReport(2030, 1).getFirst());
            town.author.post(update.submission(), update.contentSent()).expect(201);
            var books = new Books(product, town.organisation);
            int events = books.areEqual();
            var auditor = product.query(town.organisation, "p-auditor", "auditor");
            var admin = product.query(town.organisation, "p-beheer", "beheerder");
            var before = auditor.get("/v1/statusmatrix").expect(200).body();
            awaitProven(product.command(town.organisation, "p-auditor", "auditor"), auditor, events);

            Topics.of(product).loseEverythingIn(CloudEvent.TOPIC);
            String lost = begun(admin, "kafka");
            awaitState(auditor, lost, "GESTOPT");
            assertThat(auditor.get(lost).text("/reden")).contains("begin er een vanuit het grootboek");
            admin.post(lost + "/annuleringen", "").expect(200);
            String found = begun(admin, "grootboek");
            awaitState(auditor, found, "IN_GEBRUIK");

            assertThat(auditor.get("/v1/statusmatrix").expect(200).body()).isEqualTo(before);
            town.controller.post(update.review(), update.hashSeen()).expect(201);
            assertThat(books.areEqualWithoutKafka()).isEqualTo(events + 1);
        }
    }

    /** So there is a checkpoint that what is built has to fit. */
    private static void awaitProven(Api signing, Api auditor, int events) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            signing.post("/v1/controlepunten", "{}");
            return auditor.get("/v1/integriteit").text("/positie").equals(String.valueOf(events));
        });
    }

    private static String begun(Api admin, String source) throws Exception {
        return "/v1/herbouwingen/"
                + admin.post("/v1/herbouwingen", "{\"bron\": \"" + source + "\"}").expect(202).text("/id");
    }

    private static void awaitState(Api auditor, String rebuild, String state) {
        await().atMost(Duration.ofMinutes(1)).until(() -> auditor.get(rebuild).text("/stand").equals(state));
    }
}
