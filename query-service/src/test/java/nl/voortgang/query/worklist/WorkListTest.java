package nl.voortgang.query.worklist;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The work list")
class WorkListTest {

    private static final String CITY = "werkstad";

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void of_an_author_has_deviations_first_then_what_is_due_soonest() {
        Api joost = Api.as("joost", CITY, "opsteller");
        assertThat(mine(joost)).containsExactly(
                "2022-2-2A2.1 INDIENEN door p-joost voor 2022-09-09, te laat, eerst ORANJE",
                "2022-2-programma-2 INDIENEN door p-joost voor 2022-09-09, te laat",
                "2022-2-programma-3 INDIENEN door p-joost voor 2022-09-09, te laat");
        assertThat(others(joost)).isEmpty();
    }

    @Test
    void of_an_author_says_what_they_wait_for_and_for_whom() {
        Api mieke = Api.as("mieke", CITY, "opsteller");
        assertThat(mine(mieke)).isEmpty();
        assertThat(others(mieke)).containsExactly(
                "2022-2-2A1.1 TOETSEN door p-farida voor 2022-09-16, te laat, eerst ORANJE, nu ORANJE",
                "2022-2-2A1.2 ACCORDEREN door p-burgemeester voor 2022-09-23, eerst GROEN, nu ROOD");
    }

    @Test
    void of_a_controller_has_what_is_to_be_reviewed() {
        Api farida = Api.as("farida", CITY, "controller");
        assertThat(mine(farida)).containsExactly(
                "2022-2-2A1.1 TOETSEN door p-farida voor 2022-09-16, te laat, eerst ORANJE, nu ORANJE");
        assertThat(others(farida)).extracting(line -> line.substring(0, line.indexOf(" door"))).containsExactly(
                "2022-2-2A2.1 INDIENEN", "2022-2-2A1.2 ACCORDEREN", "2022-2-programma-2 INDIENEN");
    }

    @Test
    void of_a_holder_has_what_was_reviewed() {
        Api burgemeester = Api.as("burgemeester", CITY, "portefeuillehouder");
        assertThat(mine(burgemeester)).containsExactly(
                "2022-2-2A1.2 ACCORDEREN door p-burgemeester voor 2022-09-23, eerst GROEN, nu ROOD");
        assertThat(others(burgemeester)).isEmpty();
    }

    @Test
    void of_who_oversees_everything_is_not_everything() {
        Api karin = Api.as("karin", CITY, "concerncontroller");
        assertThat(mine(karin)).isEmpty();
        assertThat(others(karin)).isEmpty();
    }

    @Test
    void asks_nobody_for_what_four_eyes_forbid() {
        new Story("ogenstad").portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested("2022-2-3A1.1", "anna", "anna", "zorg").submitted("2022-2-3A1.1", "anna", GREEN).told();
        Api anna = Api.as("anna", "ogenstad", "opsteller", "controller");
        assertThat(mine(anna)).isEmpty();
        assertThat(others(anna))
                .containsExactly("2022-2-3A1.1 TOETSEN door niemand voor 2022-09-16, te laat, nu GROEN");
        assertThat(mine(Api.as("karin", "ogenstad", "concerncontroller"))).hasSize(1);
        assertThat(mine(Api.as("anna", "ogenstad", "concerncontroller"))).isEmpty();
    }

    @Test
    void asks_nobody_for_what_takes_a_role_they_have_not() {
        new Story("rolstad").portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "wim", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested("2022-2-3A1.1", "anna", "wim", "zorg").submitted("2022-2-3A1.1", "anna", GREEN)
                .reviewed("2022-2-3A1.1", "karin", null).told();
        assertThat(mine(Api.as("wim", "rolstad", "controller"))).isEmpty();
        assertThat(mine(Api.as("wim", "rolstad", "portefeuillehouder"))).hasSize(1);
    }

    private static Story approved(String city) {
        return new Story(city).portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested("2022-2-3A1.1", "joost", "anna", "zorg")
                .requested("2022-2-programma-3", "joost", "anna", "zorg")
                .submitted("2022-2-3A1.1", "joost", GREEN).reviewed("2022-2-3A1.1", "anna", null)
                .approved("2022-2-3A1.1", "wim");
    }

    @Test
    void asks_for_nothing_once_the_report_is_compiled_or_cancelled() {
        Api joost = Api.as("joost", "klaarstad", "opsteller");
        Story story = approved("klaarstad").told();
        assertThat(mine(joost)).hasSize(1);
        story.compiled("2022-2", "programma-3: Ziek.").frozen("2022-2-3A1.1").told();
        assertThat(mine(joost)).isEmpty();
        story.reverted("2022-2", "Toch nog.", null).thawed("2022-2-3A1.1").told();
        assertThat(mine(joost)).containsExactly(
                "2022-2-programma-3 INDIENEN door p-joost voor 2022-09-09, te laat");
        story.cancelled("2022-2", "Verkiezingen.").told();
        assertThat(mine(joost)).isEmpty();
    }

    @Test
    void compares_with_what_a_performance_was_in_the_year_before() {
        Rijnstad.named("jaarstad").reopened("2023-1-3A1.2", "Toch nog iets.").told();
        Api joost = Api.as("joost", "jaarstad", "opsteller");
        assertThat(mine(joost)).as("split off from what was red; merged of green and red")
                .filteredOn(line -> line.contains("A")).extracting(WorkListTest::subjectAndLights)
                .containsExactly("2A1.3, eerst ROOD", "3A1.2, eerst ROOD, nu ROOD");
        assertThat(others(joost)).as("renamed").extracting(WorkListTest::subjectAndLights)
                .containsExactly("2A1.1, eerst ORANJE, nu GROEN");
    }

    private static String subjectAndLights(String line) {
        return line.replaceFirst("^2023-1-(\\S+) .*?((, (eerst|nu) \\w+)*)$", "$1$2");
    }

    @Test
    void asks_for_an_erratum_without_a_deadline() {
        approved("foutstad").compiled("2022-2", "programma-3: Ziek.").frozen("2022-2-3A1.1").adopted("2022-2", "B 1")
                .published("2022-2", "website").erratum("2022-2-3A1.1", "Fout.").told();
        assertThat(mine(Api.as("joost", "foutstad", "opsteller")))
                .containsExactly("2022-2-3A1.1 INDIENEN door p-joost voor -, nu GROEN");
    }

    @Test
    void is_of_who_it_was_reassigned_to() {
        approved("wisselstad").reassigned("2022-2-programma-3", "mieke", "anna").told();
        assertThat(mine(Api.as("mieke", "wisselstad", "opsteller"))).hasSize(1);
        assertThat(mine(Api.as("joost", "wisselstad", "opsteller"))).isEmpty();
    }

    @Test
    void has_everything_that_a_decision_needs() {
        JsonNode item = Api.as("burgemeester", CITY, "portefeuillehouder").get("/v1/werklijst").at("/resultaten/0");
        JsonNode update = Api.as("ada", CITY, "auditor").get("/v1/statusmeldingen/2022-2-2A1.2");
        for (String same : List.of("inhoud", "inhoudHash", "versie", "opmerkingen", "stand", "naam")) {
            assertThat(item.path(same)).as(same).isEqualTo(update.path(same));
        }
        assertThat(item.path("programma").asInt() + " " + item.path("programmanaam").asString())
                .isEqualTo("2 Veiligheid");
        assertThat(item.path("opmerkingen").toString()).contains("Let op de kosten.", "p-farida");
        JsonNode before = item.path("vorige").path(0);
        assertThat(before.path("voortgangsrapportage").asString() + " "
                + before.path("inhoud").path("stoplicht").asString()
                + " " + before.path("inhoud").path("toelichting").asString()).isEqualTo("2022-1 GROEN Loopt goed.");
        assertThat(before.path("verschillen").path("stoplicht").toString()).isEqualTo(
                "[{\"soort\":\"VERVALLEN\",\"tekst\":\"Groen\"},{\"soort\":\"TOEGEVOEGD\",\"tekst\":\"Rood\"}]");
        assertThat(before.path("verschillen").path("oorzaak").toString())
                .isEqualTo("[{\"soort\":\"TOEGEVOEGD\",\"tekst\":\"Te weinig mensen.\"}]");
        assertThat(item.has("vorigeVersie")).isFalse();
    }

    @Test
    void shows_what_was_changed_since_it_was_returned() {
        new Story("herzienstadje").portfolio("zorg", "Zorg").tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"))
                .on("2022-09-01").open("2022-2", "2022-09-09").requested("2022-2-programma-3", "joost", "tom", "zorg")
                .submittedText("2022-2-programma-3", "joost", "Het loopt.")
                .returned("2022-2-programma-3", "tom", "Hoe dan?")
                .submittedText("2022-2-programma-3", "joost", "Het loopt volgens plan.").told();
        JsonNode item = Api.as("tom", "herzienstadje", "controller").get("/v1/werklijst").at("/resultaten/0");
        assertThat(item.path("vorigeVersie").path("nummer").asInt()).isEqualTo(1);
        assertThat(item.at("/vorigeVersie/verschillen/standVanZaken").toString()).isEqualTo(
                "[{\"soort\":\"GELIJK\",\"tekst\":\"- Het \"},{\"soort\":\"VERVALLEN\",\"tekst\":\"loopt.\"},"
                        + "{\"soort\":\"TOEGEVOEGD\",\"tekst\":\"loopt volgens plan.\"}]");
        assertThat(item.path("vorige")).as("the first report there is").isEmpty();
        assertThat(item.at("/opmerkingen/0/tekst").asString()).isEqualTo("Hoe dan?");
    }

    @Test
    void compares_with_all_that_was_merged_and_with_what_was_imported() {
        Rijnstad.named("samenstad").reopened("2023-1-3A1.2", "Toch nog iets.").told();
        JsonNode joost = Api.as("joost", "samenstad", "opsteller").get("/v1/werklijst");
        assertThat(joost.path("resultaten")).extracting(it -> it.path("onderwerp").asString() + ": " + it.path("vorige")
                .valueStream().map(before -> before.path("voortgangsrapportage").asString() + "-"
                        + before.path("onderwerp").asString() + (before.path("ingelezen").asBoolean() ? "!" : ""))
                .collect(Collectors.joining(" "))).containsExactlyInAnyOrder("2A1.3: 2022-2-2A1.2",
                        "3A1.2: 2022-2-2A2.1 2022-2-3A1.1", "programma-2: 2022-2-programma-2",
                        "programma-3: 2022-2-programma-3");
        new Story("inleesstad").imported("2021-2", "website",
                new PublishedProgramme(3, List.of(new Bullet("Een punt.", List.of())),
                        List.of(new PublishedProgramme.OfPerformance(new PerformanceCode("3A1.1"), GREEN, "Liep.")),
                        List.of()))
                .portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg")).on("2022-08-01").open("2022-1", "2022-09-09")
                .requested("2022-1-3A1.1", "joost", "anna", "zorg").submitted("2022-1-3A1.1", "joost", GREEN)
                .reviewed("2022-1-3A1.1", "anna", null).requested("2022-1-programma-3", "joost", "anna", "zorg")
                .submittedText("2022-1-programma-3", "joost", "Een punt.").reviewed("2022-1-programma-3", "anna", null)
                .told();
        JsonNode wim = Api.as("wim", "inleesstad", "portefeuillehouder").get("/v1/werklijst").path("resultaten");
        assertThat(wim).extracting(it -> it.path("onderwerp").asString() + " "
                + it.at("/vorige/0/ingelezen").asBoolean()
                + " " + it.at("/vorige/0/inhoud/toelichting").stringValue("") + " "
                + it.at("/vorige/0/verschillen/gewijzigd").asBoolean() + " " + it.path("vorigStoplicht").stringValue("")
                + " " + it.path("kanInBulk").asBoolean()).containsExactly("programma-3 true  false  true",
                        "3A1.1 true Liep. true GROEN true");
    }

    @ParameterizedTest(name = "{0}, first {1} then {2}: {3}")
    @CsvSource({"groen, GREEN, GREEN, true", "oranje, GREEN, ORANGE, false", "verbeterd, RED, GREEN, false",
            "nieuw, , GREEN, false"})
    void says_what_may_be_approved_in_bulk(String city, @Nullable TrafficLight before, TrafficLight now, boolean bulk) {
        Story story = new Story("bulk-" + city).portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg"));
        if (before != null) {
            story.on("2022-05-01").open("2022-1", "2022-05-09").requested("2022-1-3A1.1", "joost", "anna", "zorg")
                    .submitted("2022-1-3A1.1", "joost", before).reviewed("2022-1-3A1.1", "anna", null)
                    .approved("2022-1-3A1.1", "wim");
        }
        story.on("2022-09-01").open("2022-2", "2022-09-09").requested("2022-2-3A1.1", "joost", "anna", "zorg")
                .submitted("2022-2-3A1.1", "joost", now).told();
        Api anna = Api.as("anna", story.organisation(), "controller");
        assertThat(anna.get("/v1/werklijst").at("/resultaten/0/kanInBulk").asBoolean()).as("a review").isFalse();
        story.reviewed("2022-2-3A1.1", "anna", null).told();
        Api wim = Api.as("wim", story.organisation(), "portefeuillehouder");
        assertThat(wim.get("/v1/werklijst").at("/resultaten/0/kanInBulk").asBoolean()).isEqualTo(bulk);
    }

    @Test
    void offers_no_erratum_for_bulk_approval() {
        Rijnstad.named("bulkfout").erratum("2022-2-3A1.1", "Toch groen.").submitted("2022-2-3A1.1", "joost", GREEN)
                .reviewed("2022-2-3A1.1", "tom", null).told();
        JsonNode item = Api.as("wethouder", "bulkfout", "portefeuillehouder").get("/v1/werklijst").at("/resultaten/0");
        assertThat(item.path("vorigStoplicht").asString()).isEqualTo("GROEN");
        assertThat(item.path("id").asString() + " " + item.path("erratum").asBoolean() + " "
                + item.path("kanInBulk").asBoolean()).isEqualTo("2022-2-3A1.1 true false");
    }

    @Test
    void comes_in_pages() {
        Api joost = Api.as("joost", CITY, "opsteller");
        JsonNode second = joost.get("/v1/werklijst?paginagrootte=2&pagina=2");
        assertThat(second.path("totaal").asInt()).isEqualTo(3);
        assertThat(second.path("resultaten")).singleElement()
                .extracting(it -> it.path("id").asString()).isEqualTo("2022-2-programma-3");
        assertThat(joost.get("/v1/werklijst?pagina=9").path("totaal").asInt()).isEqualTo(3);
        JsonNode waits = Api.as("farida", CITY, "controller").get("/v1/werklijst/wachtend?paginagrootte=1");
        assertThat(waits.path("totaal").asInt() + " " + waits.path("resultaten").size()).isEqualTo("3 1");
    }

    private static List<String> mine(Api person) {
        return items(person, "/v1/werklijst");
    }

    private static List<String> others(Api person) {
        return items(person, "/v1/werklijst/wachtend");
    }

    private static List<String> items(Api person, String list) {
        return person.get(list).path("resultaten").valueStream().map(item -> "%s %s door %s voor %s%s%s%s".formatted(
                item.path("id").asString(), item.path("taak").asString(), item.path("aanZet").stringValue("niemand"),
                item.path("termijn").stringValue("-"), item.path("teLaat").asBoolean() ? ", te laat" : "",
                item.has("vorigStoplicht") ? ", eerst " + item.path("vorigStoplicht").asString() : "",
                item.has("stoplicht") ? ", nu " + item.path("stoplicht").asString() : "")).toList();
    }
}
