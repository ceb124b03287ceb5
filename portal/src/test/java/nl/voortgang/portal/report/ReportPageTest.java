package nl.voortgang.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The page of a report")
class ReportPageTest {

    private static final String COMPILE = "POST /v1/voortgangsrapportages/2022-2/samenstellingen";

    @Test
    void tells_what_stands_in_the_way_of_the_next_step_before_it_is_taken(Services services, Visitors visitors)
            throws Exception {
        isOpen(services, 2);
        var page = visitors.login("p-9", "concerncontroller").page("/rapportages/2022-2");
        assertThat(page.select(".stap--nu").text()).isEqualTo("Open");
        assertThat(page.select("#samenstellen").text()).contains(
                "2 van de 3 statusmeldingen zijn nog niet geaccordeerd",
                "2A1.2 Radicalisering (Ingediend)", "programma-2 Veiligheid (Gevraagd)");
        assertThat(page.text()).contains("Farida: 1 te toetsen, uiterlijk 1 februari 2027");
    }

    @Test
    void offers_acts_to_who_runs_the_cycle_alone(Services services, Visitors visitors) throws Exception {
        isOpen(services, 2);
        assertThat(visitors.login("p-1", "auditor").page("/rapportages/2022-2").select("main form")).isEmpty();
    }

    @Test
    void compiles_without_what_has_a_reason_and_shows_the_report_as_it_is_then(Services services, Visitors visitors)
            throws Exception {
        isOpen(services, 2);
        services.answer(COMPILE, 201, "{\"id\":\"2022-2\",\"versie\":3}");
        var karin = visitors.login("p-9", "concerncontroller");
        karin.send(karin.page("/rapportages/2022-2"), "samenstellen",
                Map.of("ontbrekend.2A1.2", "Volgt in het najaar."));
        var sent = services.received(COMPILE).getFirst();
        assertThat(sent.body())
                .isEqualTo("{\"ontbrekend\":[{\"onderwerp\":\"2A1.2\",\"reden\":\"Volgt in het najaar.\"}]}");
        assertThat(sent.headers().get("If-match")).containsExactly("\"2\"");
        isOpen(services, 3);
        assertThat(karin.page("/rapportages/2022-2").select("[role=status]").text()).contains("Samengesteld");
    }

    private static void isOpen(Services services, int version) {
        services.answer("GET /v1/voortgangsrapportages/2022-2", 200, """
                {"id":"2022-2","versie":%d,"begrotingsjaar":2022,"volgnummer":2,"naam":"2e VGR 2022","stand":"OPEN",
                 "peildatum":"2022-09-01","termijnen":{"indienen":"2027-01-25","toetsen":"2027-02-01",
                 "accorderen":"2027-02-08","college":"2027-02-24"}}""".formatted(version));
        services.answer("GET /v1/voortgangsrapportages/2022-2/voortgangsbord", 200,
                """
                        {"voortgangsrapportage":"2022-2","programmas":[{"nummer":2,"naam":"Veiligheid","totaal":3,"gevraagd":1,
                         "ingediend":1,"getoetst":0,"teruggestuurd":0,"geaccordeerd":1,"bevroren":0,"teLaat":0,"aanZet":[
                         {"persoon":"p-3","taak":"TOETSEN","termijn":"2027-02-01","aantal":1,"teLaat":0}],"toegelicht":[]}]}""");
        services.answer("GET /v1/statusmeldingen/2022-2-programma-2", 200, """
                {"id":"2022-2-programma-2","onderwerp":"programma-2","naam":"Veiligheid","stand":"GEVRAAGD"}""");
        services.answer("GET /v1/statusmatrix", 200, """
                {"voortgangsrapportages":[],"totalen":[],"totaal":2,"prestaties":[
                 {"code":"2A1.1","naam":"Ondermijning","statusmeldingen":[{"voortgangsrapportage":"2022-2",
                  "prestatie":"2A1.1","id":"2022-2-2A1.1","stand":"GEACCORDEERD"}]},
                 {"code":"2A1.2","naam":"Radicalisering","statusmeldingen":[{"voortgangsrapportage":"2022-2",
                  "prestatie":"2A1.2","id":"2022-2-2A1.2","stand":"INGEDIEND"}]}]}""");
        services.answer("GET /v1/personen", 200,
                "{\"resultaten\":[{\"id\":\"p-3\",\"naam\":\"Farida\"}],\"totaal\":1}");
    }
}
