package nl.voortgang.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Rijnstad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The report as data")
class DocumentTest {

    private static final String CITY = "documentstad";
    private final Api anybody = Api.as("niemand", CITY);
    private final JsonNode first = document("2022-1");
    private final JsonNode second = document("2022-2");

    @BeforeAll
    static void tell() {
        Rijnstad.named(CITY);
    }

    private JsonNode document(String id) {
        return anybody.get("/v1/voortgangsrapportages/" + id + "/inhoud");
    }

    @Test
    void totals_the_lights_the_late_and_the_missing_per_programme_and_together() {
        assertThat(first.path("totalen").toString()).isEqualTo("{\"totaal\":4,\"groen\":2,\"oranje\":1,\"rood\":0,"
                + "\"zonderStoplicht\":1,\"teLaat\":1,\"ontbrekend\":1}");
        assertThat(first.path("programmas")).extracting(it -> it.path("totalen").toString()).containsExactly(
                "{\"totaal\":3,\"groen\":1,\"oranje\":1,\"rood\":0,\"zonderStoplicht\":1,\"teLaat\":0,\"ontbrekend\":1}",
                "{\"totaal\":1,\"groen\":1,\"oranje\":0,\"rood\":0,\"zonderStoplicht\":0,\"teLaat\":1,\"ontbrekend\":0}");
        assertThat(second.path("totalen").toString()).isEqualTo("{\"totaal\":4,\"groen\":1,\"oranje\":1,\"rood\":2,"
                + "\"zonderStoplicht\":0,\"teLaat\":0,\"ontbrekend\":0}");
    }

    @Test
    void has_what_the_tree_says_of_each_programme_and_its_state_of_affairs() {
        JsonNode programme = first.path("programmas").path(0);
        assertThat(programme.path("nummer").asInt() + " " + programme.path("naam").asString() + " "
                + programme.path("missie").asString() + " " + programme.path("commissies") + " "
                + programme.path("portefeuilles"))
                .isEqualTo("2 Veiligheid Een missie. [\"Raad\"] [\"Bestuur & Veiligheid\"]");
        assertThat(programme.path("standVanZaken").path("punten").path(0).path("tekst").asString())
                .isEqualTo("Het gaat <goed> in 2022-1.");
    }

    @Test
    void compares_each_light_with_the_report_before_also_one_that_was_taken_over() {
        assertThat(lights(first)).containsExactly("2A1.1 ORANJE was [2021-2 2A1.1 ORANJE] false",
                "2A1.2 GROEN was [2021-2 2A1.2 GROEN] false", "2A2.1 - was [2021-2 2A2.1 -] -",
                "3A1.1 GROEN was [] -");
        assertThat(lights(second)).containsExactly("2A1.1 ORANJE was [2022-1 2A1.1 ORANJE] false derde oranje",
                "2A1.2 ROOD was [2022-1 2A1.2 GROEN] true groen naar rood", "2A2.1 GROEN was [2022-1 2A2.1 -] -",
                "3A1.1 ROOD was [2022-1 3A1.1 GROEN] true groen naar rood");
    }

    @Test
    void explains_each_policy_area_by_its_deviations_or_says_there_are_none() {
        assertThat(area(first, 0).path("toelichting").asString()).isEqualTo("""
                2A1.1 Prestatie 2A1.1
                Het gaat om: tijd.
                Oorzaak: Te weinig mensen.
                Consequentie: Het duurt langer.
                Bijsturing: Er wordt geworven.""");
        assertThat(area(first, 1).path("toelichting").asString())
                .isEqualTo("Er zijn geen afwijkingen in dit beleidsterrein.");
    }

    @Test
    void says_why_something_was_late_or_is_missing() {
        JsonNode missing = area(first, 0).path("doelen").path(1).path("prestaties").path(0);
        assertThat(missing.path("code").asString() + " " + missing.path("redenOntbreekt").asString())
                .isEqualTo("2A2.1 De opsteller was <ziek>.");
        JsonNode late = area(first, 1).path("doelen").path(0).path("prestaties").path(0);
        assertThat(late.path("code").asString() + " " + late.path("redenTeLaat").asString())
                .isEqualTo("3A1.1 Ik was <ziek>.");
    }

    @Test
    void shows_an_erratum_with_what_was_said_first() {
        JsonNode errata = area(second, 1).path("doelen").path(0).path("prestaties").path(0).path("errata");
        assertThat(errata).hasSize(1);
        assertThat(errata.path(0).path("reden").asString() + " " + errata.path(0).path("origineel").path("stoplicht")
                .asString() + " " + errata.path(0).path("correctie").path("stoplicht").asString())
                .isEqualTo("Het stoplicht was fout. GROEN ROOD");
    }

    @Test
    void tells_of_its_adoption_its_sending_and_its_publication() {
        assertThat(first.path("vaststelling").toString() + first.path("aanbieding") + first.path("publicatie"))
                .isEqualTo("{\"besluitnummer\":\"B 22.0101\",\"besluitdatum\":\"2022-05-06\"}"
                        + "{\"datum\":\"2022-05-06\",\"kenmerk\":\"Z/2022-1\"}"
                        + "{\"datum\":\"2022-05-06\",\"kenmerk\":\"website 2022-1\"}");
        assertThat(first.path("stand").asString()).isEqualTo("GEPUBLICEERD");
    }

    @Test
    void of_a_report_from_before_says_it_was_taken_over() {
        JsonNode imported = document("2021-2");
        assertThat(imported.path("stand").asString() + " " + imported.path("ingelezen").asBoolean() + " "
                + imported.path("programmas").path(0).path("bron").asString()).isEqualTo("INGELEZEN true website");
        assertThat(imported.has("vaststelling")).isFalse();
        assertThat(area(imported, 0).path("toelichting").asString()).isEqualTo("2A1.1 is vertraagd.");
        assertThat(lights(imported)).containsExactly("2A1.1 ORANJE was [] -", "2A1.2 GROEN was [] -",
                "2A2.1 - was [] -");
    }

    @Test
    void grows_before_the_eyes_of_who_oversees_everything_and_of_nobody_else() {
        String path = "/v1/voortgangsrapportages/2023-1/inhoud";
        assertThat(lights(Api.as("karin", CITY, "concerncontroller").get(path))).containsExactly(
                "2A1.1 GROEN was [2022-2 2A1.1 ORANJE] true", "2A1.3 - was [2022-2 2A1.2 ROOD] -",
                "2A1.4 ORANJE was [2022-2 2A1.2 ROOD] true",
                "3A1.2 ROOD was [2022-2 2A2.1 GROEN, 2022-2 3A1.1 ROOD] true");
        assertThat(Api.as("ada", CITY, "auditor").status(path)).isEqualTo(200);
        assertThat(Api.as("joost", CITY, "opsteller").status(path)).isEqualTo(404);
        assertThat(Api.as("beheer", CITY, "beheerder").status(path)).isEqualTo(404);
    }

    @Test
    void can_be_had_as_a_table() {
        String table = anybody.answer("/v1/voortgangsrapportages/2022-2/inhoud", "text/csv").body();
        assertThat(table).startsWith("\uFEFF\"Voortgangsrapportage\";\"Programma\"");
        List<String> rows = table.lines().toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(2)).startsWith("\"2022-2\";\"2\";\"Veiligheid\";\"2A Veiligheid\";\"2A1 Doel 2A1\";"
                + "\"2A1.2\";\"Prestatie 2A1.2\";\"Bestuur & Veiligheid\";\"Rood\";\"Groen\";\"nee\";\"ja\"");
    }

    private static JsonNode area(JsonNode document, int programme) {
        return document.path("programmas").path(programme).path("beleidsterreinen").path(0);
    }

    private static List<String> lights(JsonNode document) {
        return document.path("programmas").valueStream().flatMap(it -> it.path("beleidsterreinen").valueStream())
                .flatMap(it -> it.path("doelen").valueStream()).flatMap(it -> it.path("prestaties").valueStream())
                .map(it -> it.path("code").asString() + " " + it.path("stoplicht").stringValue("-") + " was "
                        + it.path("vorige").valueStream().map(was -> was.path("voortgangsrapportage").asString() + " "
                                + was.path("prestatie").asString() + " " + was.path("stoplicht").stringValue("-"))
                                .toList()
                        + " " + (it.has("gewijzigd") ? it.path("gewijzigd").asBoolean() : "-")
                        + (it.path("derdeOranjeOpRij").asBoolean() ? " derde oranje" : "")
                        + (it.path("groenNaarRood").asBoolean() ? " groen naar rood" : ""))
                .toList();
    }
}
