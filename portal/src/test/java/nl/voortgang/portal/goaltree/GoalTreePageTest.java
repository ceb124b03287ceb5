package nl.voortgang.portal.goaltree;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("A goal tree")
class GoalTreePageTest {

    static final String TREE = """
            {"begrotingsjaar":2023,"versie":7,"doelenboomversie":3,"bron":"begroting.xlsx",
             "ingelezenOp":"2026-11-20T10:00:00Z","programmas":[{"nummer":2,"naam":"Veiligheid","missie":"Een veilige stad.",
             "commissies":["Leefbaarheid"],"opsteller":"p-mieke","controller":"p-farida","portefeuille":"veiligheid",
             "beleidsterreinen":[{"code":"2A","naam":"Veiligheid","doelen":[{"code":"2A1","naam":"Minder criminaliteit",
              "prestaties":[{"code":"2A1.1","naam":"Aanpak ondermijning","portefeuille":"veiligheid",
               "opsteller":"p-mieke","voortzettingVan":["2A1.4"]},{"code":"2A1.2","naam":"Toezicht"}]}]}]}]}""";

    @Test
    void is_shown_with_who_writes_reviews_and_approves(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var page = visitors.login("p-karin", "concerncontroller").page("/doelenbomen/2023");
        assertThat(page.select("h1, h2, h3, h4").eachText()).containsExactly("Doelenboom 2023", "2 Veiligheid",
                "Beleidsterrein 2A Veiligheid", "Doel 2A1 Minder criminaliteit");
        assertThat(page.select("main").text()).contains("Versie 3, ingelezen op 20 november 2026 11:00",
                "Bron: begroting.xlsx", "1 programma, 2 prestaties", "Bij één programma of prestatie ontbreekt",
                "Controller Farida");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "2A1.1 Aanpak ondermijning Opsteller: Mieke Portefeuille: Openbare orde Voortzetting van: 2A1.4",
                "2A1.2 Toezicht Opsteller: nog niemand Portefeuille: nog niemand Voortzetting van: nieuw");
    }

    @Test
    void that_is_not_there_yet_can_be_imported_by_a_concern_controller(Services services, Visitors visitors)
            throws Exception {
        isAsked(services);
        assertThat(visitors.login("p-karin", "concerncontroller").page("/doelenbomen/2024").select("main").text())
                .contains("Voor 2024 is er nog geen doelenboom.", "Lees een doelenboom in");
        assertThat(visitors.login("p-mieke", "opsteller").page("/doelenbomen/2024").select("main").text())
                .doesNotContain("Lees een doelenboom in");
    }

    @Test
    void of_the_year_that_was_reported_on_last_is_shown_first(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/voortgangsrapportages", 200,
                "{\"resultaten\":[{\"begrotingsjaar\":2022},{\"begrotingsjaar\":2023}],\"totaal\":2}");
        var mieke = visitors.login("p-mieke", "opsteller");
        assertThat(mieke.leadsTo("/doelenbomen")).isEqualTo("/doelenbomen/2023");
        assertThat(mieke.leadsTo("/doelenbomen?jaar=2021&opPositie=7")).isEqualTo("/doelenbomen/2021?opPositie=7");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/doelenbomen/2023", 200, TREE);
        services.answer("GET /v1/voortgangsrapportages", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/portefeuilles", 200,
                "{\"resultaten\":[{\"code\":\"veiligheid\",\"naam\":\"Openbare orde\"}],\"totaal\":1}");
        services.answer("GET /v1/personen", 200, """
                {"resultaten":[{"id":"p-mieke","naam":"Mieke"},{"id":"p-farida","naam":"Farida"}],"totaal":2}""");
    }
}
