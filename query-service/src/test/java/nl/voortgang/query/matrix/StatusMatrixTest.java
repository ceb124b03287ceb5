package nl.voortgang.query.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The status matrix")
class StatusMatrixTest {

    private static final String CITY = "matrixstad";
    private final Api karin = Api.as("karin", CITY, "concerncontroller");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void shows_each_performance_in_each_report_with_its_light_and_flags() {
        assertThat(rows(karin.get("/v1/statusmatrix"))).containsExactly(
                "2A1.1: 2021-2 ORANJE, 2022-1 ORANJE, 2022-2 ORANJE INGEDIEND te laat derde oranje",
                "2A1.2: 2021-2 GROEN, 2022-1 GROEN, 2022-2 ROOD GETOETST groen naar rood",
                "2A2.1: 2021-2 GROEN, 2022-1 ORANJE, 2022-2 - GEVRAAGD te laat",
                "3A1.1: 2021-2 GROEN, 2022-1 ROOD groen naar rood, 2022-2 GROEN te laat");
    }

    @Test
    void totals_the_lights_of_each_programme_in_each_report() {
        assertThat(totals(karin.get("/v1/statusmatrix"))).containsExactly(
                "2 Veiligheid 2021-2: 2 groen, 1 oranje, 0 rood, 0 zonder",
                "2 Veiligheid 2022-1: 1 groen, 2 oranje, 0 rood, 0 zonder",
                "2 Veiligheid 2022-2: 0 groen, 1 oranje, 1 rood, 1 zonder",
                "3 Zorg 2021-2: 1 groen, 0 oranje, 0 rood, 0 zonder",
                "3 Zorg 2022-1: 0 groen, 0 oranje, 1 rood, 0 zonder",
                "3 Zorg 2022-2: 1 groen, 0 oranje, 0 rood, 0 zonder");
    }

    @Test
    void of_one_budget_year_still_knows_of_the_year_before() {
        JsonNode matrix = karin.get("/v1/statusmatrix?begrotingsjaar=2022");
        assertThat(matrix.path("voortgangsrapportages").valueStream().map(it -> it.path("id").asString()))
                .containsExactly("2022-1", "2022-2");
        assertThat(rows(matrix).getFirst())
                .isEqualTo("2A1.1: 2022-1 ORANJE, 2022-2 ORANJE INGEDIEND te laat derde oranje");
    }

    @Test
    void can_be_had_of_one_programme_or_of_one_light_now() {
        assertThat(rows(karin.get("/v1/statusmatrix?programma=3&begrotingsjaar=2021")))
                .containsExactly("3A1.1: 2021-2 GROEN");
        assertThat(rows(karin.get("/v1/statusmatrix?stoplicht=ROOD"))).singleElement().asString().startsWith("2A1.2");
        assertThat(totals(karin.get("/v1/statusmatrix?stoplicht=ROOD"))).hasSize(6);
        assertThat(karin.answer("/v1/statusmatrix?stoplicht=PAARS").body()).contains("ongeldige-invoer");
    }

    @Test
    void comes_in_pages() {
        JsonNode second = karin.get("/v1/statusmatrix?paginagrootte=3&pagina=2");
        assertThat(rows(second)).singleElement().asString().startsWith("3A1.1");
        assertThat(second.path("totaal").asInt()).isEqualTo(4);
        assertThat(second.path("_links").propertyNames()).contains("prev").doesNotContain("next");
        assertThat(totals(second)).hasSize(6);
    }

    @Test
    void tells_an_author_of_their_own_performances_only() {
        JsonNode matrix = Api.as("mieke", CITY, "opsteller").get("/v1/statusmatrix");
        assertThat(rows(matrix)).extracting(row -> row.substring(0, 5)).containsExactly("2A1.1", "2A1.2");
        assertThat(totals(matrix)).last().isEqualTo("2 Veiligheid 2022-2: 0 groen, 1 oranje, 1 rood, 0 zonder");
    }

    /** One line per row; GEACCORDEERD goes without saying. */
    private static List<String> rows(JsonNode matrix) {
        return matrix.path("prestaties").valueStream().map(row -> row.path("code").asString() + ": "
                + row.path("statusmeldingen").valueStream().map(StatusMatrixTest::cell)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String cell(JsonNode cell) {
        String state = cell.path("stand").asString();
        return cell.path("voortgangsrapportage").asString() + " " + cell.path("stoplicht").stringValue("-")
                + (state.equals("GEACCORDEERD") ? "" : " " + state)
                + (cell.path("teLaat").asBoolean() ? " te laat" : "")
                + (cell.path("derdeOranjeOpRij").asBoolean() ? " derde oranje" : "")
                + (cell.path("groenNaarRood").asBoolean() ? " groen naar rood" : "");
    }

    private static List<String> totals(JsonNode matrix) {
        return matrix.path("totalen").valueStream().map(it -> "%d %s %s: %d groen, %d oranje, %d rood, %d zonder"
                .formatted(it.path("programma").asInt(), it.path("naam").asString(),
                        it.path("voortgangsrapportage").asString(), it.path("groen").asInt(), it.path("oranje").asInt(),
                        it.path("rood").asInt(), it.path("zonderStoplicht").asInt()))
                .toList();
    }
}
