package nl.voortgang.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("Assigning somebody else")
class AssignmentPageTest {

    private static final String PAGE = "/toewijzingen/2022-2?programma=2";
    private static final String FIRST = "POST /v1/statusmeldingen/2022-2-programma-2/toewijzingen";
    private static final String SECOND = "POST /v1/statusmeldingen/2022-2-2A1.1/toewijzingen";

    @Test
    void shows_what_is_not_approved_yet(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var page = visitors.login("p-karin", "concerncontroller").page(PAGE);
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "programma-2 Veiligheid Ingediend Opsteller: Mieke Controller: Farida",
                "2A1.1 Ondermijning Ingediend Opsteller: Mieke Controller: Farida");
        assertThat(visitors.login("p-mieke", "opsteller").status(PAGE)).isEqualTo(403);
    }

    @Test
    void decides_on_each_for_itself_and_tells_the_outcomes_together(Services services, Visitors visitors)
            throws Exception {
        isAsked(services);
        services.answer(FIRST, 201, "{\"id\":\"2022-2-programma-2\",\"versie\":4}");
        services.answer(SECOND, 409, """
                {"type":"urn:voortgang:probleem:vier-ogen","title":"Mag niet","status":409,
                 "detail":"Wie toetste kan niet schrijven."}""");
        var karin = visitors.login("p-karin", "concerncontroller");
        var page = karin.page(PAGE);
        page.select("[name=gezien]").attr("checked", "");
        karin.send(page, "toewijzen", Map.of("opsteller", "p-joost"));
        assertThat(services.received(FIRST).getFirst().body()).isEqualTo("{\"opsteller\":\"p-joost\"}");
        assertThat(services.received(FIRST).getFirst().headers().get("If-match")).containsExactly("\"3\"");
        assertThat(services.received(FIRST).getFirst().headers().get("Idempotency-key"))
                .isNotEqualTo(services.received(SECOND).getFirst().headers().get("Idempotency-key"));
        assertThat(karin.page(PAGE).select("[role=status] li").eachText()).containsExactly(
                "2022-2-programma-2: toegewezen", "2022-2-2A1.1: Wie toetste kan niet schrijven.");
    }

    @Test
    void takes_somebody_to_assign_it_to(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var karin = visitors.login("p-karin", "concerncontroller");
        karin.send(karin.page(PAGE), "toewijzen", Map.of("opsteller", "p-joost"));
        assertThat(karin.page(PAGE).select("[role=alert]").text()).contains("Kies minstens één statusmelding.");
        karin.send(karin.page(PAGE), "toewijzen", Map.of("gezien", "2022-2-2A1.1 3"));
        var page = karin.page(PAGE);
        assertThat(page.select(".veld__fout").text()).contains("Kies een nieuwe opsteller");
        assertThat(page.select("[name=gezien][checked]").eachAttr("value")).containsExactly("2022-2-2A1.1 3");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/voortgangsrapportages/2022-2", 200,
                "{\"id\":\"2022-2\",\"begrotingsjaar\":2022,\"naam\":\"2e VGR 2022\"}");
        services.answer("GET /v1/voortgangsrapportages/2022-2/voortgangsbord", 200,
                "{\"programmas\":[{\"nummer\":2,\"naam\":\"Veiligheid\"}]}");
        services.answer("GET /v1/statusmatrix", 200, """
                {"prestaties":[{"statusmeldingen":[{"voortgangsrapportage":"2022-1","id":"2022-1-2A1.1"},
                 {"voortgangsrapportage":"2022-2","id":"2022-2-2A1.1"}]},
                 {"statusmeldingen":[{"voortgangsrapportage":"2022-2","id":"2022-2-2A1.2"}]}]}""");
        update(services, "programma-2", "Veiligheid", "INGEDIEND");
        update(services, "2A1.1", "Ondermijning", "INGEDIEND");
        update(services, "2A1.2", "Toezicht", "GEACCORDEERD");
        services.answer("GET /v1/personen", 200, """
                {"resultaten":[{"id":"p-mieke","naam":"Mieke"},{"id":"p-farida","naam":"Farida"},
                 {"id":"p-joost","naam":"Joost"}],"totaal":3}""");
    }

    private static void update(Services services, String subject, String name, String state) {
        services.answer("GET /v1/statusmeldingen/2022-2-" + subject, 200, """
                {"id":"2022-2-%1$s","onderwerp":"%1$s","naam":"%2$s","versie":3,"stand":"%3$s","opsteller":"p-mieke",
                 "controller":"p-farida"}""".formatted(subject, name, state));
    }
}
