package nl.voortgang.query.worklist;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private static List<String> mine(Api person) {
        return items(person, "wachtOpMij");
    }

    private static List<String> others(Api person) {
        return items(person, "wachtOpAnderen");
    }

    private static List<String> items(Api person, String list) {
        return person.get("/v1/werklijst").path(list).valueStream().map(item -> "%s %s door %s voor %s%s%s%s".formatted(
                item.path("id").asString(), item.path("taak").asString(), item.path("aanZet").stringValue("niemand"),
                item.path("termijn").stringValue("-"), item.path("teLaat").asBoolean() ? ", te laat" : "",
                item.has("vorigStoplicht") ? ", eerst " + item.path("vorigStoplicht").asString() : "",
                item.has("stoplicht") ? ", nu " + item.path("stoplicht").asString() : "")).toList();
    }
}
