package nl.voortgang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of Leiden: 64 plans the report, 72 submits 2A1.1 on 5 September, 75 reviews 2A1.2 on the 12th, 79 is the last. */
@DisplayName("Looking back")
class LookingBackTest {

    private static final String CITY = "terugstad";
    private final Api ada = Api.as("ada", CITY, "auditor");
    private final Api farida = Api.as("farida", CITY, "controller");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY).substituted("wethouder", "burgemeester", "2022-09-01", "2022-09-30")
                .adopted("2022-1", "B 1").told();
    }

    @ParameterizedTest
    @CsvSource({"71, GEVRAAGD", "72, INGEDIEND", "79, INGEDIEND"})
    void shows_a_status_update_as_it_was(long position, String state) {
        assertThat(ada.get("/v1/statusmeldingen/2022-2-2A1.1?opPositie=" + position).path("stand").asString())
                .isEqualTo(state);
    }

    @Test
    void shows_matrix_board_work_list_history_and_report_as_they_were() {
        assertThat(ada.get("/v1/statusmatrix?opPositie=72").path("totalen").valueStream()
                .filter(it -> it.path("voortgangsrapportage").asString().equals("2022-2"))
                .mapToInt(it -> it.path("zonderStoplicht").asInt()).sum()).isEqualTo(3);
        assertThat(ada.get("/v1/voortgangsrapportages/2022-2/voortgangsbord?opPositie=72").toString())
                .contains("\"ingediend\":1");
        assertThat(farida.get("/v1/werklijst?opPositie=72").path("totaal").asInt()).isEqualTo(1);
        assertThat(farida.get("/v1/werklijst?opPositie=73").path("totaal").asInt()).isEqualTo(2);
        assertThat(ada.get("/v1/wijzigingen?opPositie=72").path("totaal").asInt()).isEqualTo(72);
        assertThat(ada.get("/v1/voortgangsrapportages/2022-2/inhoud?opPositie=72").at("/totalen/oranje").asInt())
                .isEqualTo(1);
        assertThat(ada.get("/v1/voortgangsrapportages/2022-1?opPositie=80").path("stand").asString())
                .isEqualTo("OPEN");
    }

    @Test
    void counts_the_day_that_it_was_then_as_today() {
        assertThat(ada.get("/v1/statusmeldingen/2022-2-2A2.1?opPositie=72").path("teLaat").asBoolean()).isFalse();
        assertThat(ada.get("/v1/statusmeldingen/2022-2-2A2.1?opMoment=2022-09-10T10:00:00Z").path("teLaat").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-09-05T11:00:00%2B02:00, 74", "2022-09-05T10:59:59.999+02:00, 71", "2022-09-20T10:00:00Z, 81",
            "2020-01-01T00:00:00Z, 0"})
    void finds_the_last_event_that_was_decided_by_a_moment(String moment, String position) {
        assertThat(ada.answer("/v1/statusmatrix?opMoment=" + moment).headers().firstValue("Op-Positie"))
                .contains(position);
    }

    @Test
    void says_which_moment_an_answer_is_of_and_keeps_to_it_over_pages() {
        var answer = ada.answer("/v1/wijzigingen?opPositie=75");
        assertThat(answer.headers().firstValue("Op-Positie")).contains("75");
        assertThat(answer.headers().firstValue("Op-Moment")).contains("2022-09-12T09:00:00Z");
        assertThat(new JsonMapper().readTree(answer.body()).at("/_links/next/href").asString())
                .contains("opPositie=75");
        assertThat(ada.answer("/v1/wijzigingen").headers().firstValue("Op-Positie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "opPositie=82 | opPositie:voorbij-het-einde", "opPositie=0 | opPositie:geheel-getal",
            "opPositie=elf | opPositie:geheel-getal", "opMoment=gisteren | opMoment:vorm",
            "opMoment=2022-09-01T10:00:00 | opMoment:vorm", "opMoment=2022-09-20T10:00:01Z | opMoment:toekomst",
            "opPositie=1&opMoment=2022-09-01T10:00:00Z | opPositie:een-van-beide",
            "opPositie=x&opMoment=y&minimaleVersie=z"
                    + " | minimaleVersie:vorm opPositie:geheel-getal opMoment:vorm opPositie:een-van-beide"})
    void is_refused_with_everything_that_is_wrong(String query, String faults) {
        var answer = ada.answer("/v1/werklijst?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode found = new JsonMapper().readTree(answer.body()).path("fouten");
        assertThat(String.join(" ", found.valueStream()
                .map(it -> it.path("plaats").asString() + ":" + it.path("regel").asString()).toList()))
                .isEqualTo(faults);
    }

    @Test
    void shows_what_the_caller_might_see_then() {
        String update = "/v1/statusmeldingen/2022-2-2A1.2?opPositie=";
        Api holder = Api.as("burgemeester", CITY, "portefeuillehouder");
        assertThat(List.of(holder.status(update + 74), holder.status(update + 75))).containsExactly(404, 200);
        String replaced = "/v1/statusmeldingen/2022-2-3A1.1?opPositie=";
        assertThat(List.of(holder.status(replaced + 79), holder.status(replaced + 80)))
                .as("whom the holder replaces, before and after that was granted").containsExactly(404, 200);
        Api mieke = Api.as("mieke", CITY, "opsteller");
        assertThat(List.of(mieke.status("/v1/statusmeldingen/2022-1-3A1.1?opPositie=80"),
                mieke.status("/v1/statusmeldingen/2022-1-3A1.1?opPositie=81"))).as("before and after it was adopted")
                .containsExactly(404, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/statusmatrix", "/v1/voortgangsrapportages/2022-1", "/v1/statusmeldingen/2022-1-2A1.1"})
    void is_not_for_who_takes_no_part(String path) {
        for (Api outside : List.of(Api.as("beheer", CITY, "beheerder"), Api.as("iemand", CITY))) {
            assertThat(List.of(outside.status(path), outside.status(path + "?opPositie=81"))).containsExactly(200, 403);
        }
    }
}
