package nl.voortgang.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Of the third report of Leiden, opened at 65: 2A1.2 is asked for at 67, submitted at 73 and reviewed at 75. */
@DisplayName("Replaying the change history")
class ReplayTest {

    private static final String CITY = "speelstad";
    private final Api ada = Api.as("ada", CITY, "auditor");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY).reopened("2022-2-2A1.2", "Verkeerd.").submitted("2022-2-2A1.2", "mieke", TrafficLight.GREEN)
                .rescheduled("2022-2", "2022-09-16", "Ziekte.").told();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "67 | versie: null > 1, stand: null > \"GEVRAAGD\", opsteller: null > \"p-mieke\", controller: null > \"p-farida\","
                    + " portefeuille: null > \"veiligheid\", teLaat: null > false",
            "75 | versie: 2 > 3, stand: \"INGEDIEND\" > \"GETOETST\", getoetst: null > "
                    + "{\"door\":\"p-farida\",\"op\":\"2022-09-12T09:00:00Z\"}, opmerking: null > \"Let op de kosten.\"",
            "80 | versie: 3 > 4, stand: \"GETOETST\" > \"TERUGGESTUURD\", opmerking: \"Let op de kosten.\" > \"Verkeerd.\", "
                    + "getoetst: {\"door\":\"p-farida\",\"op\":\"2022-09-12T09:00:00Z\"} > null",
            "65 | versie: 1 > 2, stand: \"GEPLAND\" > \"OPEN\", doelenboomversie: null > 1, "
                    + "geopendOp: null > \"2022-08-15T09:00:00Z\"",
            "1 | ''"})
    void tells_what_each_one_changed(long position, String changed) {
        assertThat(replay(position).path("gewijzigd").valueStream().map(it -> it.path("veld").asString() + ": "
                + json(it, "was") + " > " + json(it, "wordt")).collect(Collectors.joining(", "))).isEqualTo(changed);
    }

    private static String json(JsonNode of, String name) {
        return of.has(name) ? of.get(name).toString() : "null";
    }

    @Test
    void tells_word_by_word_what_became_of_a_text() {
        assertThat(replay(81).at("/verschillen/stoplicht").toString())
                .isEqualTo(
                        "[{\"soort\":\"VERVALLEN\",\"tekst\":\"Rood\"},{\"soort\":\"TOEGEVOEGD\",\"tekst\":\"Groen\"}]");
        assertThat(replay(73).has("verschillen")).as("the first text").isFalse();
        assertThat(replay(80).has("verschillen")).as("no text at all").isFalse();
    }

    @Test
    void tells_when_a_report_was_rescheduled() {
        assertThat(replay(82).at("/gewijzigd/1/veld").asString()).isEqualTo("termijnen");
        assertThat(replay(82).at("/gewijzigd/1/was/indienen").asString()).isEqualTo("2022-09-09");
        assertThat(replay(82).at("/gewijzigd/1/wordt/indienen").asString()).isEqualTo("2022-09-16");
    }

    @ParameterizedTest
    @CsvSource({"onderwerp, 67 73 75 80 81", "prestatie, 15 21 28 29 41 47 54 55 67 73 75 80 81",
            "voortgangsrapportage, 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82"})
    void steps_forwards_and_backwards(String along, String expected) {
        List<Long> forth = Stream.of(expected.split(" ")).map(Long::valueOf).toList();
        assertThat(steps(forth.getFirst(), along, "volgende")).isEqualTo(forth);
        assertThat(steps(forth.getLast(), along, "vorige")).isEqualTo(forth.reversed());
    }

    @Test
    void steps_through_the_whole_ledger() {
        assertThat(steps(4, "grootboek", "vorige")).containsExactly(4L, 3L, 2L, 1L);
        assertThat(steps(79, "grootboek", "volgende")).containsExactly(79L, 80L, 81L, 82L);
    }

    private List<Long> steps(long from, String along, String direction) {
        List<Long> seen = new ArrayList<>(List.of(from));
        for (JsonNode next = step(from, along, direction); next.isNumber(); next = step(seen.getLast(), along,
                direction)) {
            seen.add(next.asLong());
        }
        return seen;
    }

    private JsonNode step(long position, String along, String direction) {
        return replay(position).path("stappen").path(along).path(direction);
    }

    @Test
    void leads_to_what_held_right_after_it() {
        JsonNode links = replay(75).path("_links");
        assertThat(links.at("/prev/href").asString()).isEqualTo("/v1/wijzigingen/74");
        assertThat(ada.get(links.at("/statusmelding/href").asString()).path("stand").asString()).isEqualTo("GETOETST");
        assertThat(ada.get(links.at("/voortgangsrapportage/href").asString()).path("stand").asString())
                .isEqualTo("OPEN");
        assertThat(ada.get(links.at("/statusmatrix/href").asString()).path("totaal").asInt()).isEqualTo(4);
    }

    @Test
    void passes_over_what_is_not_the_callers_to_read() {
        Api mieke = Api.as("mieke", CITY, "opsteller");
        assertThat(mieke.status("/v1/wijzigingen/79")).isEqualTo(404);
        assertThat(mieke.get("/v1/wijzigingen/75").at("/stappen/grootboek").toString())
                .isEqualTo("{\"vorige\":73,\"volgende\":80}");
        assertThat(ada.status("/v1/wijzigingen/83")).isEqualTo(404);
        assertThat(ada.get("/v1/wijzigingen/75?opPositie=79").at("/stappen/onderwerp/volgende").isMissingNode())
                .as("as of a position, what follows it is not known").isTrue();
    }

    private JsonNode replay(long position) {
        return ada.get("/v1/wijzigingen/" + position);
    }
}
