package nl.voortgang.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("Looking back")
class LookingBackTest {

    private static final String ITEM = """
            {"id":"2022-2-2A2.2","voortgangsrapportage":"2022-2","onderwerp":"2A2.2","naam":"Overlast","programma":2,
             "programmanaam":"Veiligheid","stand":"GETOETST","versie":3,"taak":"ACCORDEREN","aanZet":"p-1",
             "teLaat":false,"stoplicht":"GROEN","vorigStoplicht":"GROEN","erratum":false,"kanInBulk":true,
             "inhoud":{"soort":"prestatie","stoplicht":"GROEN","kaders":[]},"inhoudHash":"aa","opmerkingen":[]}""";

    @BeforeEach
    void answers(Services services) {
        services.answer("GET /v1/positie", 200, "{\"positie\":140,\"op\":\"2026-11-26T08:00:00Z\"}");
        services.answer("GET /v1/portefeuilles", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/werklijst", 200, "{\"resultaten\":[" + ITEM + "],\"totaal\":30}");
    }

    @Test
    void asks_everything_of_then_and_says_so(Services services, Visitors visitors) throws Exception {
        services.answerOf("GET /v1/werklijst", 123, "2022-09-12T08:00:00Z",
                "{\"resultaten\":[" + ITEM + "],\"totaal\":30}");
        var page = visitors.login("p-1", "portefeuillehouder").page("/werklijst?opMoment=2022-09-12T10:00");
        assertThat(services.received("GET /v1/werklijst").getFirst().request())
                .contains("opMoment=2022-09-12T08%3A00%3A00Z");
        assertThat(page.select(".terugblik [role=status]").text())
                .contains("U kijkt naar 12 september 2022, 10:00 (positie 123)", "terug naar nu");
        assertThat(page.select(".terugblik__nu").attr("href")).isEqualTo("/werklijst");
        assertThat(page.select("#op-moment").val()).isEqualTo("2022-09-12T10:00");
        assertThat(page.select("#op-positie").val()).isEqualTo("123");
        assertThat(page.select("#op-positie").attr("max")).isEqualTo("140");
    }

    @Test
    void takes_acts_away_and_stays_then_on_every_link_that_can(Visitors visitors) throws Exception {
        var wim = visitors.login("p-1", "portefeuillehouder");
        assertThat(wim.page("/werklijst").select("main form")).isNotEmpty();
        assertThat(wim.page("/werklijst").select(".terugblik [role=status]")).isEmpty();
        var page = wim.page("/werklijst?opPositie=123");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("a[href*=bulk]")).isEmpty();
        assertThat(page.select("main h2 a").attr("href")).isEqualTo("/statusmeldingen/2022-2-2A2.2?opPositie=123");
        assertThat(page.select("nav.menu a").eachAttr("href")).containsExactly("/werklijst?opPositie=123",
                "/statusmatrix?opPositie=123", "/rapportages?opPositie=123", "/doelenbomen?opPositie=123",
                "/portefeuilles?opPositie=123", "/vervangingen?opPositie=123", "/herinneringen", "/historie");
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/werklijst?pagina=2&opPositie=123");
    }

    @Test
    void keeps_what_else_was_asked(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/statusmatrix", 200, """
                {"voortgangsrapportages":[],"prestaties":[],"totalen":[],"totaal":0}""");
        var page = visitors.login("p-ada", "auditor").page("/statusmatrix?programma=2&opPositie=123&pagina=3");
        assertThat(page.select(".terugblik form input[name=programma]").eachAttr("value")).containsExactly("2", "2");
        assertThat(page.select(".filter input[name=opPositie]").val()).isEqualTo("123");
        assertThat(page.select(".terugblik input[name=pagina]")).isEmpty();
    }

    @Test
    void says_what_is_wrong_with_the_moment(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/werklijst", 400,
                """
                        {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,"detail":"Pas aan.",
                         "fouten":[{"plaats":"opMoment","regel":"toekomst","melding":"Dit moment moet nog komen."}]}""");
        var wim = visitors.login("p-1", "portefeuillehouder");
        var page = wim.page("/werklijst?opMoment=2122-01-01T10%3A00");
        assertThat(page.select("main").text()).contains("Dit moment moet nog komen.");
        assertThat(page.select(".terugblik form")).hasSize(2);
    }

    @Test
    void is_not_offered_to_who_has_no_part_in_the_cycle(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/voortgangsrapportages", 200, "{\"resultaten\":[],\"totaal\":0}");
        assertThat(visitors.login("p-1", "beheerder").page("/rapportages").select(".terugblik")).isEmpty();
    }
}
