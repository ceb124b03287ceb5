package nl.voortgang.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tree, the portfolios and the calendar")
class CalendarTest {

    private static final String CITY = "kalenderstad";
    private final Api joost = Api.as("joost", CITY, "opsteller");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void a_report_tells_its_deadlines_and_the_tree_it_was_opened_on() {
        assertThat(joost.get("/v1/voortgangsrapportages/2022-2").toString()).isEqualTo(
                """
                        {"id":"2022-2","versie":2,"begrotingsjaar":2022,"volgnummer":2,"naam":"Rapportage 2022-2","stand":"OPEN",\
                        "peildatum":"2022-08-31","termijnen":{"indienen":"2022-09-09","toetsen":"2022-09-16",\
                        "accorderen":"2022-09-23","college":"2022-10-04"},"doelenboomversie":1,\
                        "geopendOp":"2022-08-15T09:00:00Z"}""");
        assertThat(joost.answer("/v1/voortgangsrapportages/2022-2").headers().firstValue("ETag")).hasValue("\"2\"");
    }

    @Test
    void reports_are_listed_newest_first() {
        assertThat(joost.get("/v1/voortgangsrapportages").path("resultaten").valueStream()
                .map(report -> report.path("id").asString())).containsExactly("2022-2", "2022-1", "2021-2");
        assertThat(joost.get("/v1/voortgangsrapportages?paginagrootte=2&pagina=2").path("resultaten")).hasSize(1);
    }

    @Test
    void a_tree_is_answered_as_it_was_imported() {
        var tree = joost.get("/v1/doelenbomen/2022");
        assertThat(tree.path("doelenboomversie").asInt()).isEqualTo(1);
        assertThat(tree.path("bron").asString()).isEqualTo("Begroting 2022");
        assertThat(tree.path("programmas")).hasSize(2);
        assertThat(tree.at("/programmas/0/beleidsterreinen/0/doelen/0/prestaties/1").toString()).isEqualTo(
                "{\"code\":\"2A1.2\",\"naam\":\"Prestatie 2A1.2\",\"portefeuille\":\"veiligheid\",\"opsteller\":\"p-mieke\",\"voortzettingVan\":[\"2A1.2\"]}");
        assertThat(tree.at("/programmas/0/commissies/0").asString()).isEqualTo("Raad");
        assertThat(joost.answer("/v1/doelenbomen/2030").body()).contains("Er is geen doelenboom voor 2030.");
    }

    @Test
    void a_portfolio_tells_who_held_and_holds_it() {
        assertThat(joost.get("/v1/portefeuilles").path("resultaten").path(1).toString()).isEqualTo("""
                {"code":"zorg","versie":3,"naam":"Zorg en Welzijn","termijnen":[\
                {"houder":"p-oud-wethouder","van":"2021-01-01","totEnMet":"2022-05-31"},\
                {"houder":"p-wethouder","van":"2022-06-01"}]}""");
    }
}
