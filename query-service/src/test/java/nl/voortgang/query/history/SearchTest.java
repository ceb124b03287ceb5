package nl.voortgang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In Leiden, position 73 to 79 are of September 2022. */
@DisplayName("Searching the change history")
class SearchTest {

    private static final String CITY = "zoekstad";
    private final Api ada = Api.as("ada", CITY, "auditor");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY)
                .submittedText("2022-2-programma-2", "joost", "De inbraken daalden; er waren drie incidenten.")
                .submitted("2022-2-2A2.1", "joost", TrafficLight.ORANGE).told();
        Leiden.named(CITY + "-elders").submittedText("2022-2-programma-2", "joost", "Ook hier inbraken.").told();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"inbraak | 80", "incident | 76 80", "INCIDENTEN drie | 76 80",
            "\"drie incidenten\" -noemen | 80", "ziek or inbraken | 77 80", "kosten | 75", "stadsbestuur | ''"})
    void finds_what_was_written_in_whatever_form_of_the_word(String text, String positions) {
        assertThat(found("tekst=" + URLEncoder.encode(text, StandardCharsets.UTF_8))).isEqualTo(positions);
    }

    @ParameterizedTest
    @CsvSource({"soort=statusmelding.getoetst&van=2022-09-01, 75 78", "soort=nonsens.x&soort=portefeuille, 400",
            "soort=portefeuille, 1 2 3 4 5", "soort=portefeuille.ingesteld&soort=doelenboom.ingelezen, 1 3 8 11",
            "programma=3&van=2022-09-01, 77 78 79", "programma=3&persoon=p-wethouder, 79",
            "prestatie=2A1.2&voortgangsrapportage=2022-2, 67 73 75", "prestatie=9A9.9, ''",
            "statusmelding=2022-2-3A1.1&tot=2022-09-12&soort=statusmelding.ingediend, 77",
            "tekst=ziek&programma=2, ''", "opPositie=76&van=2022-09-12, 75 76"})
    void finds_by_what_it_is_about_who_did_it_when_and_of_which_kind(String filter, String positions) {
        assertThat(ada.status("/v1/wijzigingen?" + filter) == 400 ? "400" : found(filter)).isEqualTo(positions);
    }

    @Test
    void refuses_everything_that_is_wrong_at_once() {
        var answer = ada
                .answer("/v1/wijzigingen?prestatie=x&voortgangsrapportage=x&statusmelding=x&programma=x&persoon=%00"
                        + "&soort=x&van=x&tot=x&tekst=%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonMapper().readTree(answer.body()).path("fouten").valueStream()
                .map(it -> it.path("plaats").asString())).containsExactly("prestatie", "voortgangsrapportage",
                        "statusmelding", "programma", "persoon", "soort", "van", "tot", "tekst");
        assertThat(ada.answer("/v1/wijzigingen?van=2022-09-02&tot=2022-09-01").body()).contains("volgorde");
        assertThat(ada.answer("/v1/wijzigingen?soort=x").body()).contains("statusmelding.ingediend");
    }

    @Test
    void finds_for_each_only_what_is_theirs_to_read() {
        assertThat(found(Api.as("joost", CITY, "opsteller"), "tekst=incident")).isEqualTo("76 80");
        assertThat(found(Api.as("mieke", CITY, "opsteller"), "tekst=incident")).isEmpty();
    }

    @Test
    void keeps_to_the_search_over_its_pages() {
        JsonNode page = ada.get("/v1/wijzigingen?tekst=incident&paginagrootte=1");
        assertThat(page.path("totaal").asInt()).isEqualTo(2);
        String next = page.at("/_links/next/href").asString();
        assertThat(ada.get(next).path("resultaten").path(0).path("positie").asInt()).isEqualTo(80);
    }

    private String found(String filter) {
        return found(ada, filter);
    }

    private static String found(Api person, String filter) {
        return person.get("/v1/wijzigingen?paginagrootte=200&" + filter).path("resultaten").valueStream()
                .map(it -> it.path("positie").asString()).collect(Collectors.joining(" "));
    }
}
