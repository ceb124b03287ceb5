package nl.voortgang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Exporting the change history")
class ExportTest {

    private static final String CITY = "uitvoerstad";
    private static final JsonMapper JSON = new JsonMapper();
    private final Api ada = Api.as("ada", CITY, "auditor");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY).reopened("2022-2-2A1.2", "=1+1; \"dat\" is\r\ntwee")
                .submitted("2022-2-2A1.2", "mieke", TrafficLight.GREEN).told();
    }

    @Test
    void gives_as_json_by_the_line_what_the_pages_give() {
        var answer = ada.answer("/v1/wijzigingen/export", "application/jsonl");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/jsonl;charset=UTF-8");
        List<JsonNode> lines = answer.body().lines().map(JSON::readTree).toList();
        JsonNode page = ada.get("/v1/wijzigingen?paginagrootte=200").path("resultaten");
        assertThat(lines).containsExactlyElementsOf(page.valueStream().toList()).hasSize(81);
    }

    @Test
    void gives_a_table_that_opens_right_in_a_spreadsheet() {
        var answer = ada.answer("/v1/wijzigingen/export?persoon=p-karin&van=2022-09-01", "text/csv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"wijzigingen.csv\"");
        assertThat(answer.body())
                .isEqualTo("\uFEFF\"Positie\";\"Moment\";\"Soort\";\"Omschrijving\";\"Door\";\"Namens\";"
                        + "\"Begrotingsjaar\";\"Voortgangsrapportage\";\"Programma\";\"Prestatie\";\"Statusmelding\";"
                        + "\"Portefeuille\";\"Versie\";\"Gebeurtenis\"\r\n\"80\";\"2022-09-13T09:00:00Z\";"
                        + "\"statusmelding.heropend\";\"Concerncontroller p-karin heropende statusmelding 2022-2-2A1.2: "
                        + "=1+1; \"\"dat\"\" is\r\ntwee\";\"p-karin\";\"\";\"2022\";\"2022-2\";\"2\";\"2A1.2\";\"2022-2-2A1.2\";"
                        + "\"\";\"4\";\""
                        + UUID.nameUUIDFromBytes(("statusmelding-" + CITY + "-2022-2-2A1.24").getBytes())
                        + "\"\r\n");
    }

    @Test
    void keeps_to_the_search_to_the_position_and_to_what_the_caller_may_read() {
        assertThat(lines(ada, "?soort=statusmelding.getoetst&opPositie=75")).isEqualTo(12 + 1);
        assertThat(lines(Api.as("mieke", CITY, "opsteller"), "")).isEqualTo(lines(ada, "?prestatie=2A1.1")
                + lines(ada, "?prestatie=2A1.2") + lines(ada, "?persoon=p-mieke&soort=doelenboom"));
        assertThat(Api.as("beheer", CITY, "beheerder").status("/v1/wijzigingen/export")).isEqualTo(403);
    }

    @Test
    void tells_what_is_wrong_with_the_search_as_a_problem() {
        var answer = ada.answer("/v1/wijzigingen/export?van=x", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static long lines(Api person, String search) {
        return person.answer("/v1/wijzigingen/export" + search, "application/jsonl").body().lines().count();
    }
}
