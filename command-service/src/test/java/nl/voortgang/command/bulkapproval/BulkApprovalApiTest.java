package nl.voortgang.command.bulkapproval;

import static nl.voortgang.command.bulkapproval.Many.ADDRESS;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Approving many updates with one request")
class BulkApprovalApiTest {

    private Many leiden;

    @BeforeEach
    void open() {
        leiden = Many.opened(Municipality.fresh(), 4);
    }

    @Test
    void decides_on_each_and_tells_what_came_of_it_in_the_order_in_which_they_were_named() {
        leiden.review("2A1.1", GREEN);
        leiden.review("2A1.2", Many.ORANGE);
        leiden.submit("2A1.3", GREEN);
        leiden.review("programma-2", BULLETS);
        leiden.review("2A1.4", GREEN);
        String body = "{\"statusmeldingen\":[%s,%s,%s,%s,%s,%s]}".formatted(Many.seen("2A1.4", GREEN),
                Many.seen("2A1.2", Many.ORANGE), Many.seen("2A1.3", GREEN), Many.seen("programma-2", BULLETS),
                Many.seen("2A1.1", Many.ORANGE), Many.seen("2A1.9", GREEN));
        Api.Answer accepted = leiden.town().mayor().post(ADDRESS, body);

        assertThat(accepted.header("Location")).isEqualTo(ADDRESS + "/" + accepted.json().path("id").asString());
        JsonNode progress = leiden.finished(accepted);
        assertThat(Many.outcomes(progress)).containsExactly("2A1.4 GEACCORDEERD", "2A1.2 niet-in-bulk",
                "2A1.3 niet-getoetst", "programma-2 GEACCORDEERD", "2A1.1 inhoud-gewijzigd", "2A1.9 niet-gevonden");
        assertThat(progress.path("id")).isEqualTo(accepted.json().path("id"));
        assertThat(List.of(progress.path("totaal").asInt(), progress.path("gereed").asInt(),
                progress.path("geaccordeerd").asInt(), progress.path("geweigerd").asInt())).containsExactly(6, 6, 2, 4);
        assertThat(progress.path("statusmeldingen").path(1).toString()).isEqualTo("""
                {"statusmelding":"2022-2-2A1.2","uitkomst":"GEWEIGERD","probleem":{\
                "type":"urn:voortgang:probleem:niet-in-bulk","title":"Niet in bulk","status":409,\
                "detail":"Deze statusmelding kunt u alleen apart accorderen: haar stoplicht is nu oranje."}}""");
        assertThat(progress.path("statusmeldingen").path(0).toString())
                .isEqualTo("{\"statusmelding\":\"2022-2-2A1.4\",\"uitkomst\":\"GEACCORDEERD\",\"versie\":4}");
        assertThat(leiden.approvals()).containsExactly("2A1.4", "programma-2");
    }

    @Test
    void answers_a_retry_as_it_did_at_first_and_refuses_another_request_under_that_key() {
        leiden.reviewed();
        Api.Answer first = leiden.request("Idempotency-Key", "sleutel-1");
        leiden.finished(first);
        Api.Answer again = leiden.request("Idempotency-Key", "sleutel-1");
        assertThat(again.toString()).isEqualTo(first.toString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(leiden.town().mayor().post(ADDRESS, Many.body(List.of("2A1.1")), "Idempotency-Key", "sleutel-1")
                .problem()).isEqualTo("422 sleutel-hergebruikt");
        assertThat(leiden.approvals()).containsExactlyElementsOf(leiden.codes());
    }

    @Test
    void sent_many_times_at_the_same_moment_is_one_request() {
        leiden.reviewed();
        List<Future<Api.Answer>> coming;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            coming = IntStream.range(0, 8)
                    .mapToObj(_ -> clients.submit(() -> leiden.request("Idempotency-Key", "sleutel-1"))).toList();
        }
        assertThat(coming.stream().map(it -> it.resultNow().toString()).distinct()).hasSize(1);
        leiden.finished(coming.getFirst().resultNow());
        assertThat(leiden.approvals()).containsExactlyElementsOf(leiden.codes());
        assertThat(leiden.town().mayor().get(ADDRESS).json().path("totaal").asInt()).isEqualTo(1);
    }

    @Test
    void sent_twice_without_a_key_approves_once_and_says_so_the_second_time() {
        leiden.reviewed();
        leiden.finished(leiden.request());
        assertThat(Many.outcomes(leiden.finished(leiden.request())))
                .allMatch(each -> each.endsWith(" al-geaccordeerd")).hasSize(4);
        assertThat(leiden.approvals()).containsExactlyElementsOf(leiden.codes());
    }

    @Test
    void hears_everything_that_is_wrong_with_the_request_at_once() {
        assertInvalid("{}", "/statusmeldingen verplicht");
        assertInvalid(Many.body(IntStream.range(0, 201).mapToObj(i -> "2A%d.%d".formatted(1 + i / 99, 1 + i % 99))
                .toList()), "/statusmeldingen te-veel");
        assertInvalid(Many.body(List.of("2A1.1", "2A1.2", "2A1.1", "02A102")),
                "/statusmeldingen/2/statusmelding dubbel", "/statusmeldingen/3/statusmelding dubbel");
        assertInvalid("""
                {"statusmeldingen":[{"statusmelding":"2A1.1","inhoudHash":"x"},{"statusmelding":"2022-2-2A1.1"}],
                 "haast":true}""", "/statusmeldingen/0/statusmelding vorm", "/statusmeldingen/0/inhoudHash vorm",
                "/statusmeldingen/1/inhoudHash verplicht", "/haast onbekend");
    }

    private void assertInvalid(String body, String... faults) {
        Api.Answer answer = leiden.town().mayor().post(ADDRESS, body);
        assertThat(answer.problem()).isEqualTo("400 ongeldige-invoer");
        assertThat(answer.faults()).containsExactly(faults);
    }

    @Test
    void is_for_portfolio_holders() {
        assertThat(leiden.town().karin().post(ADDRESS, Many.body(List.of("2A1.1"))).problem())
                .isEqualTo("403 rol-ontbreekt");
        leiden.review("2A1.1", GREEN);
        Api.Answer accepted = leiden.town().alderman().post(ADDRESS, Many.body(List.of("2A1.1")));
        assertThat(accepted.status()).isEqualTo(202);
        Api.Client alderman = leiden.town().alderman();
        await().atMost(Many.PATIENCE).untilAsserted(
                () -> assertThat(Many.outcomes(alderman.get(accepted.header("Location")).json()))
                        .containsExactly("2A1.1 portefeuille-niet-van-u"));
    }

    @Test
    void is_told_to_who_asked_and_does_not_exist_for_others() {
        Api.Answer older = leiden.request();
        Api.Answer newer = leiden.town().mayor().post(ADDRESS, Many.body(List.of("2A1.2")));
        String address = newer.header("Location");
        for (Api.Client other : List.of(leiden.town().alderman(), Municipality.fresh().mayor())) {
            assertThat(other.get(address).problem()).isEqualTo("404 niet-gevonden");
            assertThat(other.get(ADDRESS).json().path("totaal").asInt()).isZero();
        }
        assertThat(leiden.town().mayor().get(ADDRESS + "/niets").problem()).isEqualTo("404 niet-gevonden");
        JsonNode page = leiden.town().mayor().get(ADDRESS + "?paginagrootte=1").json();
        assertThat(page.path("resultaten").valueStream().map(it -> it.path("id"))).containsExactly(
                newer.json().path("id"));
        assertThat(page.path("resultaten").path(0).propertyNames()).containsExactly("id", "gevraagdOp", "totaal",
                "gereed", "geaccordeerd", "geweigerd");
        assertThat(page.path("totaal").asInt()).isEqualTo(2);
        JsonNode next = leiden.town().mayor().get(page.path("_links").path("next").path("href").asString()).json();
        assertThat(next.path("resultaten").path(0).path("id")).isEqualTo(older.json().path("id"));
    }
}
