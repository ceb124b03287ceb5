package nl.voortgang.query.reading;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("What a report says")
class AdoptedVisibilityTest {

    private static final String UPDATE = "2022-2-3A1.1";

    private static Story story(String city) {
        return new Story(city).portfolio("zorg", "Zorg").held("zorg", "wethouder", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested(UPDATE, "joost", "tom", "zorg").submitted(UPDATE, "joost", GREEN)
                .returned(UPDATE, "tom", "Te kort.").submitted(UPDATE, "joost", GREEN).reviewed(UPDATE, "tom", null)
                .approved(UPDATE, "wethouder").told();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"open, 404", "samengesteld, 404", "vastgesteld, 200", "aangeboden, 200", "gepubliceerd, 200"})
    void is_for_everybody_in_the_organisation_once_adopted(String state, int status) {
        String city = "stand-" + state;
        Story story = story(city);
        List<UnaryOperator<Story>> steps = List.of(it -> it.compiled("2022-2").frozen(UPDATE),
                it -> it.adopted("2022-2", "B 1"), it -> it.sent("2022-2", "Z 1"),
                it -> it.published("2022-2", "website"));
        List<String> states = List.of("samengesteld", "vastgesteld", "aangeboden", "gepubliceerd");
        steps.stream().limit(states.indexOf(state) + 1).forEach(step -> step.apply(story).told());
        for (Api anybody : new Api[]{Api.as("beheer", city, "beheerder"), Api.as("mieke", city, "opsteller"),
                Api.as("niemand", city)}) {
            assertThat(anybody.status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(status);
        }
        assertThat(Api.as("tom", city, "controller").status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(200);
        assertThat(Api.as("niemand", "elders").status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(404);
    }

    @Test
    void is_nothing_when_it_was_cancelled() {
        story("afgelast").cancelled("2022-2", "Verkiezingen.").told();
        assertThat(Api.as("niemand", "afgelast").status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(404);
        assertThat(Api.as("karin", "afgelast", "concerncontroller").get("/v1/statusmatrix").path("prestaties"))
                .isEmpty();
    }

    @Test
    void includes_what_it_goes_without_and_why() {
        String report = "/v1/voortgangsrapportages/2022-2";
        Story story = story("mindstad").requested("2022-2-programma-3", "joost", "tom", "zorg")
                .compiled("2022-2", "programma-3: Ziekte.").frozen(UPDATE).told();
        assertThat(Api.as("niemand", "mindstad").get(report).has("ontbrekend")).isFalse();
        assertThat(Api.as("ada", "mindstad", "auditor").get(report).path("ontbrekend").toString())
                .isEqualTo("[{\"onderwerp\":\"programma-3\",\"reden\":\"Ziekte.\"}]");
        story.adopted("2022-2", "B 1").told();
        assertThat(Api.as("niemand", "mindstad").get(report).path("ontbrekend")).hasSize(1);
    }

    @Test
    void comes_without_how_it_came_about() {
        story("toonstad").compiled("2022-2").frozen(UPDATE).adopted("2022-2", "B 1").told();
        JsonNode update = Api.as("niemand", "toonstad").get("/v1/statusmeldingen/" + UPDATE);
        assertThat(update.path("inhoud").path("stoplicht").asString()).isEqualTo("GROEN");
        assertThat(update.path("versies").size() + update.path("opmerkingen").size()).isZero();
        assertThat(update.has("ingediend") || update.has("getoetst") || update.has("geaccordeerd")).isFalse();
    }

    @Test
    void stays_what_it_was_while_an_erratum_runs_but_for_who_is_concerned() {
        String city = "erratumstad";
        Story story = story(city).compiled("2022-2").frozen(UPDATE).adopted("2022-2", "B 1")
                .erratum(UPDATE, "Verkeerd stoplicht.").submitted(UPDATE, "joost", RED).told();
        Api anybody = Api.as("niemand", city);
        Api joost = Api.as("joost", city, "opsteller");
        JsonNode outside = anybody.get("/v1/statusmeldingen/" + UPDATE);
        assertThat(summary(outside)).isEqualTo("BEVROREN GROEN - 0");
        assertThat(summary(joost.get("/v1/statusmeldingen/" + UPDATE))).isEqualTo("INGEDIEND ROOD LOOPT 1");
        assertThat(anybody.get("/v1/statusmatrix").path("prestaties").path(0).path("statusmeldingen").path(0)
                .path("stoplicht").asString()).isEqualTo("GROEN");

        story.reviewed(UPDATE, "tom", null).approved(UPDATE, "wethouder").told();
        outside = anybody.get("/v1/statusmeldingen/" + UPDATE);
        assertThat(summary(outside)).isEqualTo("BEVROREN ROOD VERWERKT 1");
        JsonNode erratum = outside.path("errata").path(0);
        assertThat(erratum.path("reden").asString()).isEqualTo("Verkeerd stoplicht.");
        assertThat(erratum.path("origineel").path("stoplicht").asString()).isEqualTo("GROEN");
        assertThat(erratum.path("correctie").path("stoplicht").asString()).isEqualTo("ROOD");
    }

    @Test
    void keeps_the_first_original_after_a_second_erratum() {
        String city = "tweeerrata";
        Story story = story(city).compiled("2022-2").frozen(UPDATE).adopted("2022-2", "B 1");
        story.erratum(UPDATE, "Fout een.").submitted(UPDATE, "joost", RED).reviewed(UPDATE, "tom", null)
                .approved(UPDATE, "wethouder").frozen(UPDATE).erratum(UPDATE, "Fout twee.")
                .submitted(UPDATE, "joost", GREEN).told();
        Api anybody = Api.as("niemand", city);
        assertThat(summary(anybody.get("/v1/statusmeldingen/" + UPDATE))).isEqualTo("BEVROREN ROOD VERWERKT 1");
        story.reviewed(UPDATE, "tom", null).approved(UPDATE, "wethouder").frozen(UPDATE).told();
        JsonNode update = anybody.get("/v1/statusmeldingen/" + UPDATE);
        assertThat(summary(update)).isEqualTo("BEVROREN GROEN VERWERKT 2");
        assertThat(update.path("errata")).extracting(it -> it.path("origineel").path("stoplicht").asString() + " "
                + it.path("correctie").path("stoplicht").asString()).containsExactly("GROEN ROOD", "ROOD GROEN");
    }

    private static String summary(JsonNode update) {
        return update.path("stand").asString() + " " + update.path("inhoud").path("stoplicht").asString() + " "
                + update.path("erratum").stringValue("-") + " " + update.path("errata").size();
    }
}
