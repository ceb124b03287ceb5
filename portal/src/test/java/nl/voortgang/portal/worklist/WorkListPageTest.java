package nl.voortgang.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The work list")
class WorkListPageTest {

    private static final String HASH = "ca060d87ea6f74516df99cf170dd68d14c91d68c222598d77bce21039d0355b1";
    private static final String APPROVE = "POST /v1/statusmeldingen/2022-2-2A2.2/accorderingen";
    private static final String RETURN = "POST /v1/statusmeldingen/2022-2-2A2.2/terugzendingen";
    private static final String ITEM = """
            {"id":"2022-2-2A2.2","voortgangsrapportage":"2022-2","onderwerp":"2A2.2","naam":"Overlast","programma":2,
             "programmanaam":"Veiligheid","stand":"GETOETST","versie":3,"taak":"ACCORDEREN","aanZet":"p-1","namens":"p-2",
             "termijn":"2027-02-01","teLaat":false,"stoplicht":"ORANJE","vorigStoplicht":"GROEN","erratum":false,
             "kanInBulk":false,"inhoud":{"soort":"prestatie","stoplicht":"ORANJE","kaders":["TIJD"],
              "afwijking":{"oorzaak":"Het werd warm.","consequentie":"Het werd laat.","bijsturing":"<b>Meer</b> toezicht."}},
             "inhoudHash":"%s","opmerkingen":[{"stand":"GETOETST","tekst":"Let op het bedrag.","door":"p-3",
              "op":"2026-11-26T06:51:47Z"}],"heropeningen":[],"vorige":[]}"""
            .formatted(HASH);

    @Test
    void says_as_of_when_it_is_while_the_read_side_lags(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(APPROVE, 201, "{\"id\":\"2022-2-2A2.2\",\"versie\":4}");
        services.answer("GET /v1/werklijst?pagina=1&paginagrootte=20&minimaleVersie=2022-2-2A2.2:4", 503,
                """
                        {"type":"urn:voortgang:probleem:nog-niet-verwerkt","title":"Nog niet verwerkt","status":503,"detail":"Nog niet."}""");
        services.answer("GET /v1/positie", 200, "{\"positie\":12,\"op\":\"2026-11-26T06:51:47Z\"}");
        var wim = visitors.login("p-1", "portefeuillehouder");
        wim.send(wim.page("/werklijst"), "akkoord-2022-2-2A2.2", Map.of());
        assertThat(wim.page("/werklijst").select(".utrecht-alert--warning").text())
                .startsWith("Deze pagina loopt achter en toont de stand van 26 november 07:51:47.");
    }

    @Test
    void tells_all_that_deciding_takes(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var page = visitors.login("p-1", "portefeuillehouder").page("/werklijst");
        var item = page.selectFirst("#melding-2022-2-2A2\\.2");
        assertThat(item.text()).contains("2A2.2 Overlast", "Oranje", "eerder Groen", "uiterlijk 1 februari 2027",
                "namens Wim", "Let op het bedrag.", "Farida", "Het werd warm.", "tijd", "<b>Meer</b> toezicht.");
        assertThat(item.select(".stoplicht--ORANGE use").attr("href")).isEqualTo("#vorm-ORANGE");
    }

    @Test
    void approves_in_place_the_very_text_that_was_seen(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(APPROVE, 201, "{\"id\":\"2022-2-2A2.2\",\"versie\":4}");
        var wim = visitors.login("p-1", "portefeuillehouder");
        String next = wim.send(wim.page("/werklijst"), "akkoord-2022-2-2A2.2", Map.of());
        assertThat(next).isEqualTo("/werklijst");
        var sent = services.received(APPROVE).getFirst();
        assertThat(sent.body()).isEqualTo("{\"inhoudHash\":\"" + HASH + "\"}");
        assertThat(sent.headers()).containsKeys("Idempotency-key", "Traceparent")
                .containsEntry("Authorization", List.of("Bearer access-token"));
        assertThat(wim.page(next).select(".melding[role=status]").text()).isEqualTo("Geaccordeerd: 2A2.2 Overlast.");
        assertThat(services.received("GET /v1/werklijst").getLast().request())
                .as("asks for what was just done").contains("minimaleVersie=2022-2-2A2.2:4");
    }

    @Test
    void gives_back_what_was_typed_when_it_is_refused(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(RETURN, 400, """
                {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,
                 "detail":"Pas aan wat bij ‘fouten’ staat.","fouten":[{"plaats":"/opmerking","regel":"te-lang",
                 "melding":"Houd de opmerking korter."}]}""");
        var wim = visitors.login("p-1", "portefeuillehouder");
        String back = wim.send(wim.page("/werklijst"), "terug-2022-2-2A2.2", Map.of("opmerking", "Een heel verhaal"));
        assertThat(back).isEqualTo("/werklijst#terug-2022-2-2A2.2");
        var form = wim.page("/werklijst").selectFirst("[id=terug-2022-2-2A2.2]");
        assertThat(form.select("textarea").val()).isEqualTo("Een heel verhaal");
        assertThat(form.select("textarea").attr("aria-describedby")).isEqualTo(form.select(".veld__fout").attr("id"));
        assertThat(form.select(".veld__fout").text()).isEqualTo("Houd de opmerking korter.");
        assertThat(wim.page("/werklijst").text()).as("once").doesNotContain("Houd de opmerking korter.");
    }

    @Test
    void gives_back_what_was_typed_to_who_decided_too_late(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(RETURN, 409, """
                {"type":"urn:voortgang:probleem:al-geaccordeerd","title":"Al geaccordeerd","status":409,
                 "detail":"Deze statusmelding is al geaccordeerd."}""");
        var wim = visitors.login("p-1", "portefeuillehouder");
        wim.send(wim.page("/werklijst"), "terug-2022-2-2A2.2", Map.of("opmerking", "Een heel verhaal"));
        services.answer("GET /v1/werklijst", 200, "{\"resultaten\":[],\"totaal\":0}");
        assertThat(wim.page("/werklijst").select("[role=alert]").text())
                .contains("Al geaccordeerd", "Een heel verhaal");
    }

    @Test
    void says_so_when_a_service_is_away_and_gives_back_what_was_typed_afterwards(Services services, Visitors visitors)
            throws Exception {
        isAsked(services);
        var wim = visitors.login("p-1", "portefeuillehouder");
        var page = wim.page("/werklijst");
        services.answer(RETURN, 502, "no");
        services.answer("GET /v1/werklijst", 503, "no");
        wim.send(page, "terug-2022-2-2A2.2", Map.of("opmerking", "Een heel verhaal"));
        assertThat(wim.status("/werklijst")).isEqualTo(503);
        assertThat(wim.page("/werklijst").text()).contains("even niet bereikbaar");
        isAsked(services);
        assertThat(wim.page("/werklijst").select("[id=terug-2022-2-2A2.2] textarea").val())
                .isEqualTo("Een heel verhaal");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/werklijst", 200, "{\"resultaten\":[" + ITEM + "],\"totaal\":1}");
        services.answer("GET /v1/personen", 200, """
                {"resultaten":[{"id":"p-2","naam":"Wim"},{"id":"p-3","naam":"Farida"}],"totaal":2}""");
    }
}
