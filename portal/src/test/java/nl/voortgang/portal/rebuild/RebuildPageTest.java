package nl.voortgang.portal.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("Rebuilds")
class RebuildPageTest {

    private static final String LIST = "GET /v1/herbouwingen";
    private static final String BEGIN = "POST /v1/herbouwingen";
    private static final String CANCEL = "POST /v1/herbouwingen/2/annuleringen";
    private static final String RESUME = "POST /v1/herbouwingen/2/hervattingen";

    @BeforeEach
    void people(Services services) {
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[{\"id\":\"p-b\",\"naam\":\"Bea\"}],\"totaal\":1}");
    }

    private static String rebuild(String state, String more) {
        return """
                {"id":2,"stand":"%s","bron":"kafka","door":"p-b","begonnenOp":"2026-11-26T08:00:00Z","gereed":400,
                 "totaal":1200%s}""".formatted(state, more);
    }

    private static String page(String rebuild) {
        return "{\"resultaten\":[" + rebuild + "],\"totaal\":1}";
    }

    @Test
    void are_begun_by_an_administrator(Services services, Visitors visitors) throws Exception {
        services.answer(LIST, 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer(BEGIN, 202, rebuild("BEZIG", ""));
        var bea = visitors.login("p-b", "beheerder");
        assertThat(bea.send(bea.page("/herbouwingen"), "herbouwen", Map.of())).isEqualTo("/herbouwingen");
        assertThat(services.received(BEGIN).getFirst().body()).isEqualTo("{\"bron\":\"kafka\"}");
        assertThat(bea.page("/herbouwingen").select("[role=status]").text()).contains("De herbouwing is begonnen.");
    }

    @Test
    void are_begun_from_the_ledger_when_that_is_chosen_which_is_kept_when_it_is_refused(Services services,
            Visitors visitors) throws Exception {
        services.answer(LIST, 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer(BEGIN, 409, """
                {"type":"urn:voortgang:probleem:bron-niet-ingesteld","title":"Bron niet ingesteld","status":409,
                 "detail":"Deze dienst weet niet waar het grootboek is."}""");
        var bea = visitors.login("p-b", "beheerder");
        var page = bea.page("/herbouwingen");
        assertThat(page.select("[name=bron]").eachAttr("value")).containsExactly("kafka", "grootboek");
        bea.send(page, "herbouwen", Map.of("bron", "grootboek"));
        assertThat(services.received(BEGIN).getFirst().body()).isEqualTo("{\"bron\":\"grootboek\"}");
        var again = bea.page("/herbouwingen");
        assertThat(again.select("[role=alert]").text()).contains("Deze dienst weet niet waar het grootboek is.");
        assertThat(again.select("[name=bron][checked]").val()).isEqualTo("grootboek");
    }

    @Test
    void tell_how_far_they_are_and_how_long_it_takes(Services services, Visitors visitors) throws Exception {
        services.answer(LIST, 200, page(rebuild("BEZIG", ",\"perSeconde\":10,\"resterendeSeconden\":80")));
        services.answer(CANCEL, 200, rebuild("GEANNULEERD", ""));
        var bea = visitors.login("p-b", "beheerder");
        var page = bea.page("/herbouwingen");
        assertThat(page.select(".kaart").text()).contains("bezig",
                "Begonnen door Bea op 26 november 2026 09:00, uit Kafka",
                "400 van 1.200 gebeurtenissen", "10 per seconde", "Nog ongeveer 2 minuten.");
        assertThat(page.select("#herbouwingen").attr("hx-get")).isEqualTo("/herbouwingen");
        assertThat(page.select("#herbouwen")).isEmpty();
        assertThat(bea.send(page, "annuleren-2", Map.of())).isEqualTo("/herbouwingen");
        assertThat(services.received(CANCEL)).hasSize(1);
    }

    @Test
    void go_on_after_they_were_halted(Services services, Visitors visitors) throws Exception {
        services.answer(LIST, 200,
                page(rebuild("GESTOPT", ",\"reden\":\"De gegevens van ‘delft’ wijken op positie 7 af.\"")));
        services.answer(RESUME, 409,
                """
                        {"type":"urn:voortgang:probleem:niet-nu","title":"Kan nu niet","status":409,"detail":"Zij is niet gestopt."}""");
        var bea = visitors.login("p-b", "beheerder");
        var page = bea.page("/herbouwingen");
        assertThat(page.select(".kaart").text()).contains("gestopt", "De gegevens van ‘delft’ wijken op positie 7 af.");
        assertThat(page.select("#herbouwingen").hasAttr("hx-get")).as("nothing changes by itself").isFalse();
        bea.send(page, "hervatten-2", Map.of());
        assertThat(bea.page("/herbouwingen").select("[role=alert]").text()).contains("Zij is niet gestopt.");
    }

    @Test
    void are_read_only_for_an_auditor(Services services, Visitors visitors) throws Exception {
        services.answer(LIST, 200, page(rebuild("BEZIG", "")));
        assertThat(visitors.login("p-ada", "auditor").page("/herbouwingen").select("main form")).isEmpty();
    }
}
