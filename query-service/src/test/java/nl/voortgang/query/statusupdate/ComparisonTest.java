package nl.voortgang.query.statusupdate;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What changed in a status update")
class ComparisonTest {

    private static final String CITY = "verschilstad";
    private static final String UPDATE = "/v1/statusmeldingen/2022-2-3A1.1/verschillen";

    private final Api joost = Api.as("joost", CITY, "opsteller");

    @BeforeAll
    static void tell() {
        new Story(CITY).portfolio("zorg", "Zorg").tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"))
                .on("2022-05-01").open("2022-1", "2022-05-09").requested("2022-1-3A1.1", "joost", "tom", "zorg")
                .submitted("2022-1-3A1.1", "joost", ORANGE).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested("2022-2-3A1.1", "joost", "tom", "zorg").submitted("2022-2-3A1.1", "joost", ORANGE)
                .returned("2022-2-3A1.1", "tom", "Te somber.").submitted("2022-2-3A1.1", "joost", GREEN)
                .requested("2022-2-programma-3", "joost", "tom", "zorg").told();
    }

    @Test
    void is_told_beside_the_report_before() {
        JsonNode compared = joost.get(UPDATE);
        assertThat(compared.path("nummer").asInt()).isEqualTo(2);
        assertThat(compared.at("/vergelekenMet/0/voortgangsrapportage").asString()).isEqualTo("2022-1");
        assertThat(light(compared)).isEqualTo("VERVALLEN Oranje, TOEGEVOEGD Groen");
    }

    @Test
    void is_told_between_two_of_its_versions() {
        JsonNode compared = joost.get(UPDATE + "?van=1&tot=2");
        assertThat(compared.at("/vergelekenMet/0/nummer").asInt()).isEqualTo(1);
        assertThat(light(compared)).isEqualTo("VERVALLEN Oranje, TOEGEVOEGD Groen");
        assertThat(light(joost.get(UPDATE + "?van=2&tot=1"))).isEqualTo("VERVALLEN Groen, TOEGEVOEGD Oranje");
        assertThat(joost.get(UPDATE + "?van=1").path("nummer").asInt()).as("or to what is submitted now").isEqualTo(2);
        assertThat(joost.get(UPDATE + "?tot=1").at("/vergelekenMet/0/verschillen/gewijzigd").asBoolean())
                .as("an earlier version beside the report before").isFalse();
    }

    @Test
    void is_told_beside_all_that_was_merged_and_what_was_imported() {
        Rijnstad.named("mengstad");
        Api ada = Api.as("ada", "mengstad", "auditor");
        assertThat(ada.get("/v1/statusmeldingen/2023-1-3A1.2/verschillen").path("vergelekenMet"))
                .extracting(it -> it.path("onderwerp").asString()).containsExactly("2A2.1", "3A1.1");
        assertThat(ada.get("/v1/statusmeldingen/2022-1-2A1.1/verschillen").at("/vergelekenMet/0/ingelezen").asBoolean())
                .isTrue();
    }

    @Test
    void is_told_of_what_reports_say_to_who_is_not_concerned() {
        Rijnstad.named("leesbaar");
        Api anybody = Api.as("niemand", "leesbaar", "opsteller");
        JsonNode compared = anybody.get("/v1/statusmeldingen/2022-2-2A1.2/verschillen");
        assertThat(compared.has("nummer")).isFalse();
        assertThat(light(compared)).isEqualTo("VERVALLEN Groen, TOEGEVOEGD Rood");
        assertThat(anybody.status("/v1/statusmeldingen/2022-2-2A1.2/verschillen?van=1&tot=1")).isEqualTo(404);
    }

    @Test
    void of_what_is_not_there_or_not_for_you_is_404() {
        assertThat(joost.answer(UPDATE + "?van=3").body()).contains("heeft geen versie 3");
        assertThat(joost.status("/v1/statusmeldingen/2022-2-9Z9.9/verschillen")).isEqualTo(404);
        assertThat(joost.answer("/v1/statusmeldingen/2022-2-programma-3/verschillen").body())
                .contains("nu niets ingediend");
        assertThat(Api.as("mieke", CITY, "opsteller").status(UPDATE)).isEqualTo(404);
        assertThat(joost.status(UPDATE + "?van=een")).isEqualTo(400);
    }

    private static String light(JsonNode compared) {
        return compared.at("/vergelekenMet/0/verschillen/stoplicht").valueStream()
                .map(it -> it.path("soort").asString() + " " + it.path("tekst").asString())
                .collect(Collectors.joining(", "));
    }
}
