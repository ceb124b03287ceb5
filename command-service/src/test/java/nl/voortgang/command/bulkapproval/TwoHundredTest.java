package nl.voortgang.command.bulkapproval;

import static nl.voortgang.command.bulkapproval.Many.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.statusupdate.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Approving two hundred updates of which three must fail")
class TwoHundredTest {

    private static final List<String> MUST_FAIL = List.of("2A1.7 niet-in-bulk", "2A3.1 inhoud-gewijzigd",
            "2A4.50 niet-getoetst");

    @Test
    void approves_the_others_once_each_and_names_the_three() {
        Many leiden = twoHundred(Municipality.fresh());
        assertApprovedButThree(leiden, request(leiden));
    }

    /** At the hundredth the approval is kept and what came of it is not; then the service ends. */
    @Test
    void loses_and_doubles_nothing_when_the_service_ends_half_way_and_the_client_asks_again() {
        CommandDatabase own = CommandDatabase.fresh();
        Many leiden;
        Api.Answer accepted;
        try (Instance first = Api.start(own)) {
            leiden = twoHundred(Municipality.of(own, first.port()));
            own.superuser().sql("""
                    CREATE TRIGGER power_fails BEFORE UPDATE ON bulk_approval_item FOR EACH ROW
                    WHEN (NEW.place = 100) EXECUTE FUNCTION refuse_change()""").update();
            accepted = request(leiden, "Idempotency-Key", "sleutel-1");
            await().atMost(PATIENCE).until(() -> leiden.approvals().size() == 99);
            assertThat(leiden.progress(accepted).path("gereed").asInt()).isEqualTo(99);
        }
        own.superuser().sql("DROP TRIGGER power_fails ON bulk_approval_item").update();
        try (Instance second = Api.start(own)) {
            var again = new Many(new Municipality(leiden.town().name(), own, second.port()), leiden.codes());
            Api.Answer retried = request(again, "Idempotency-Key", "sleutel-1");
            assertThat(retried.toString()).isEqualTo(accepted.toString());
            assertApprovedButThree(again, retried);
        }
    }

    /** By somebody who saw that one is orange. */
    private static Api.Answer request(Many leiden, String... headers) {
        return leiden.town().mayor().post(Many.ADDRESS, Many.body(leiden.codes()).replace(
                Many.seen("2A1.7", Written.GREEN), Many.seen("2A1.7", Many.ORANGE)), headers);
    }

    private static Many twoHundred(Municipality town) {
        Many leiden = Many.opened(town, 200);
        for (String code : leiden.codes()) {
            switch (code) {
                case "2A1.7" -> leiden.review(code, Many.ORANGE);
                case "2A3.1" -> leiden.review(code, Many.OTHERWISE);
                case "2A4.50" -> leiden.submit(code, Written.GREEN);
                default -> leiden.review(code, Written.GREEN);
            }
        }
        return leiden;
    }

    private static void assertApprovedButThree(Many leiden, Api.Answer accepted) {
        var outcomes = Many.outcomes(leiden.finished(accepted));
        assertThat(outcomes).extracting(each -> each.substring(0, each.indexOf(' ')))
                .containsExactlyElementsOf(leiden.codes());
        assertThat(outcomes).filteredOn(each -> !each.endsWith(" GEACCORDEERD")).isEqualTo(MUST_FAIL);
        var expected = new ArrayList<>(leiden.codes());
        expected.removeAll(List.of("2A1.7", "2A3.1", "2A4.50"));
        assertThat(leiden.approvals()).isEqualTo(expected).hasSize(197);
    }
}
