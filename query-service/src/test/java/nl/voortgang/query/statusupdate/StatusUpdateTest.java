package nl.voortgang.query.statusupdate;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("One status update")
class StatusUpdateTest {

    private static final String CITY = "meldingstad";
    private final Api karin = Api.as("karin", CITY, "concerncontroller");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void tells_what_is_submitted_now_with_the_hash_that_an_approval_must_name() {
        JsonNode update = karin.get("/v1/statusmeldingen/2022-2-2A1.2");
        assertThat(update.path("stand").asString()).isEqualTo("GETOETST");
        assertThat(update.path("naam").asString()).isEqualTo("Prestatie 2A1.2");
        assertThat(update.path("inhoud").path("stoplicht").asString()).isEqualTo("ROOD");
        assertThat(update.path("inhoud").path("afwijking").path("oorzaak").asString()).isEqualTo("Te weinig mensen.");
        var content = ContractJson.MAPPER.readValue(update.path("inhoud").toString(), Content.class);
        assertThat(update.path("inhoudHash").asString()).isEqualTo(ContractJson.hash(content).value());
        assertThat(update.path("getoetst").toString())
                .isEqualTo("{\"door\":\"p-farida\",\"op\":\"2022-09-12T09:00:00Z\"}");
        assertThat(update.has("geaccordeerd")).isFalse();
    }

    @Test
    void says_whose_turn_it_is_until_it_is_approved() {
        JsonNode update = karin.get("/v1/statusmeldingen/2022-2-2A1.2");
        assertThat(update.path("taak").asString() + " " + update.path("aanZet").asString() + " "
                + update.path("termijn").asString()).isEqualTo("ACCORDEREN p-burgemeester 2022-09-23");
        JsonNode approved = karin.get("/v1/statusmeldingen/2022-2-3A1.1");
        assertThat(approved.has("taak") || approved.has("aanZet") || approved.has("termijn")).isFalse();
        assertThat(approved.path("geaccordeerd").path("door").asString()).isEqualTo("p-wethouder");
    }

    @Test
    void carries_its_version_as_ETag_for_the_next_act() {
        assertThat(karin.answer("/v1/statusmeldingen/2022-2-2A1.2").headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(karin.get("/v1/statusmeldingen/2022-2-2A1.2").path("versie").asInt()).isEqualTo(3);
    }

    @Test
    void keeps_the_remarks_of_reviews_and_returns() {
        assertThat(karin.get("/v1/statusmeldingen/2022-2-2A1.2").path("opmerkingen").toString())
                .isEqualTo("[{\"stand\":\"GETOETST\",\"tekst\":\"Let op de kosten.\",\"door\":\"p-farida\","
                        + "\"op\":\"2022-09-12T09:00:00Z\"}]");
        JsonNode returned = karin.get("/v1/statusmeldingen/2022-2-programma-2");
        assertThat(returned.path("opmerkingen").path(0).path("stand").asString()).isEqualTo("TERUGGESTUURD");
        assertThat(returned.path("inhoud").path("standVanZaken").path(0).path("tekst").asString())
                .isEqualTo("Rustig jaar.");
    }

    @Test
    void came_in_late_with_a_reason() {
        JsonNode update = karin.get("/v1/statusmeldingen/2022-2-3A1.1");
        assertThat(update.path("teLaat").asBoolean()).isTrue();
        assertThat(update.path("versies").path(0).path("redenTeLaat").asString()).isEqualTo("Ik was ziek.");
    }

    @Test
    void keeps_every_text_that_was_ever_submitted() {
        new Story("versiestad").portfolio("zorg", "Zorg").tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"))
                .on("2022-08-01").open("2022-2", "2022-09-09").requested("2022-2-3A1.1", "joost", "tom", "zorg")
                .submitted("2022-2-3A1.1", "joost", GREEN).withdrawn("2022-2-3A1.1", "joost").told();
        Api joost = Api.as("joost", "versiestad", "opsteller");
        JsonNode withdrawn = joost.get("/v1/statusmeldingen/2022-2-3A1.1");
        assertThat(withdrawn.has("inhoud") || withdrawn.has("inhoudHash")).isFalse();
        assertThat(withdrawn.path("versies")).hasSize(1);
    }

    @Test
    void counts_its_texts_and_shows_the_last() {
        new Story("herzienstad").portfolio("zorg", "Zorg").tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"))
                .on("2022-08-01").open("2022-2", "2022-09-09").requested("2022-2-3A1.1", "joost", "tom", "zorg")
                .submitted("2022-2-3A1.1", "joost", GREEN).returned("2022-2-3A1.1", "tom", "Te rooskleurig.")
                .submitted("2022-2-3A1.1", "joost", ORANGE).told();
        JsonNode update = Api.as("joost", "herzienstad", "opsteller").get("/v1/statusmeldingen/2022-2-3A1.1");
        assertThat(update.path("versies")).extracting(version -> version.path("nummer").asInt() + " "
                + version.path("inhoud").path("stoplicht").asString()).containsExactly("1 GROEN", "2 ORANJE");
        assertThat(update.path("inhoud")).isEqualTo(update.path("versies").path(1).path("inhoud"));
    }

    @Test
    void says_why_it_was_reopened_and_who_is_to_write_now() {
        new Story("heropenstad").portfolio("zorg", "Zorg").tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"))
                .on("2022-08-01").open("2022-2", "2022-09-09").requested("2022-2-3A1.1", "joost", "tom", "zorg")
                .submitted("2022-2-3A1.1", "joost", GREEN).reopened("2022-2-3A1.1", "De cijfers zijn herzien.")
                .reassigned("2022-2-3A1.1", "mieke", "tom").told();
        JsonNode update = Api.as("mieke", "heropenstad", "opsteller").get("/v1/statusmeldingen/2022-2-3A1.1");
        assertThat(update.path("stand").asString() + " " + update.path("aanZet").asString())
                .isEqualTo("TERUGGESTUURD p-mieke");
        assertThat(update.path("heropeningen").path(0).path("reden").asString()).isEqualTo("De cijfers zijn herzien.");
    }

    @Test
    void says_when_its_text_is_the_one_of_the_report_before() {
        Leiden.named("overstad");
        Api karin = Api.as("karin", "overstad", "concerncontroller");
        assertThat(karin.get("/v1/statusmeldingen/2022-1-2A1.1").path("overgenomenVan").asString())
                .isEqualTo("2021-2-2A1.1");
        assertThat(karin.get("/v1/statusmeldingen/2022-2-2A1.2").has("overgenomenVan")).isFalse();
    }

    @Test
    void knows_what_it_repeats_of_last_year_under_another_code() {
        Rijnstad.named("herhaalstad");
        Api karin = Api.as("karin", "herhaalstad", "concerncontroller");
        assertThat(karin.get("/v1/statusmeldingen/2023-1-3A1.2").path("overgenomenVan").asString())
                .isEqualTo("2022-2-3A1.1");
        assertThat(karin.get("/v1/statusmeldingen/2023-1-2A1.4").has("overgenomenVan")).isFalse();
    }

    @Test
    void that_does_not_exist_is_404() {
        assertThat(karin.answer("/v1/statusmeldingen/2022-2-9Z9.9").body())
                .contains("niet-gevonden", "Statusmelding 2022-2-9Z9.9 bestaat niet, of niet voor u.");
        assertThat(karin.status("/v1/statusmeldingen/onzin")).isEqualTo(404);
    }
}
