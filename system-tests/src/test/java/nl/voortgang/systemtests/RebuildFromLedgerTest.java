package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Read models built anew from the ledger")
@ExtendWith(SharedProduct.class)
class RebuildFromLedgerTest {

    @Test
    void hold_every_event_byte_for_byte_and_answer_as_before(Product product) throws Exception {
        Town town = Town.found(product, "herbouw", 1, 2);
        town.importTree(2030);
        var update = new Steps(town.openReport(2030, 1).getFirst());
        town.author.post(update.submission(), update.contentSent()).expect(201);
        int events = new Books(product, town.organisation).areEqual();
        var auditor = product.query(town.organisation, "p-auditor", "auditor");
        var before = auditor.get("/v1/statusmatrix").expect(200).body();

        var admin = product.query(town.organisation, "p-beheer", "beheerder");
        String id = admin.post("/v1/herbouwingen", "{\"bron\": \"grootboek\"}").expect(202).text("/id");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> auditor.get("/v1/herbouwingen/" + id).text("/stand").equals("IN_GEBRUIK"));

        assertThat(auditor.get("/v1/statusmatrix").expect(200).body()).isEqualTo(before);
        town.controller.post(update.review(), update.hashSeen()).expect(201);
        assertThat(new Books(product, town.organisation).areEqual()).isEqualTo(events + 1);
    }
}
