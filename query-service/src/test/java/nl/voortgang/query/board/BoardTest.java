package nl.voortgang.query.board;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The progress board")
class BoardTest {

    private static final String CITY = "bordstad";
    private static final String BOARD = "/v1/voortgangsrapportages/2022-2/voortgangsbord";

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void counts_per_programme_how_far_the_updates_are() {
        JsonNode programmes = Api.as("karin", CITY, "concerncontroller").get(BOARD).path("programmas");
        assertThat(programmes).extracting(BoardTest::counts).containsExactly(
                "2 Veiligheid: 4, gevraagd 1, ingediend 1, getoetst 1, teruggestuurd 1, geaccordeerd 0, te laat 3",
                "3 Zorg: 2, gevraagd 1, ingediend 0, getoetst 0, teruggestuurd 0, geaccordeerd 1, te laat 2");
    }

    @Test
    void says_who_is_to_act_and_by_when() {
        JsonNode programmes = Api.as("ada", CITY, "auditor").get(BOARD).path("programmas");
        assertThat(programmes.path(0).path("aanZet")).extracting(BoardTest::due).containsExactly(
                "p-joost INDIENEN 2022-09-09: 2, te laat 2", "p-farida TOETSEN 2022-09-16: 1, te laat 1",
                "p-burgemeester ACCORDEREN 2022-09-23: 1, te laat 0");
        assertThat(programmes.path(1).path("aanZet")).extracting(BoardTest::due)
                .containsExactly("p-joost INDIENEN 2022-09-09: 1, te laat 1");
    }

    @Test
    void counts_only_what_the_asker_may_read() {
        JsonNode programmes = Api.as("burgemeester", CITY, "portefeuillehouder").get(BOARD).path("programmas");
        assertThat(programmes).extracting(BoardTest::counts).containsExactly(
                "2 Veiligheid: 1, gevraagd 0, ingediend 0, getoetst 1, teruggestuurd 0, geaccordeerd 0, te laat 0");
    }

    @Test
    void explains_what_was_late_and_what_is_missing() {
        Rijnstad.named("einstad");
        JsonNode programmes = Api.as("karin", "einstad", "concerncontroller")
                .get("/v1/voortgangsrapportages/2022-1/voortgangsbord").path("programmas");
        assertThat(programmes).extracting(it -> it.path("bevroren").asInt() + " van " + it.path("totaal").asInt()
                + ", te doen " + it.path("aanZet").size() + ": " + it.path("toegelicht").path(0)).containsExactly(
                        "3 van 4, te doen 0: {\"id\":\"2022-1-2A2.1\",\"naam\":\"Prestatie 2A2.1\","
                                + "\"redenOntbreekt\":\"De opsteller was <ziek>.\"}",
                        "2 van 2, te doen 0: {\"id\":\"2022-1-3A1.1\",\"naam\":\"Prestatie 3A1.1\","
                                + "\"redenTeLaat\":\"Ik was <ziek>.\"}");
    }

    @Test
    void of_a_report_that_is_not_there_is_404() {
        assertThat(Api.as("karin", CITY, "concerncontroller")
                .status("/v1/voortgangsrapportages/2022-9/voortgangsbord")).isEqualTo(404);
    }

    private static String counts(JsonNode it) {
        return "%d %s: %d, gevraagd %d, ingediend %d, getoetst %d, teruggestuurd %d, geaccordeerd %d, te laat %d"
                .formatted(it.path("nummer").asInt(), it.path("naam").asString(), it.path("totaal").asInt(),
                        it.path("gevraagd").asInt(), it.path("ingediend").asInt(), it.path("getoetst").asInt(),
                        it.path("teruggestuurd").asInt(), it.path("geaccordeerd").asInt(), it.path("teLaat").asInt());
    }

    private static String due(JsonNode it) {
        return "%s %s %s: %d, te laat %d".formatted(it.path("persoon").asString(), it.path("taak").asString(),
                it.path("termijn").asString(), it.path("aantal").asInt(), it.path("teLaat").asInt());
    }
}
