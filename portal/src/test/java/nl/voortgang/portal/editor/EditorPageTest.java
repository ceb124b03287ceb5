package nl.voortgang.portal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The editor")
class EditorPageTest {

    private static final String PAGE = "/statusmeldingen/2022-2-2A1.1/schrijven";
    private static final String DRAFT = "/v1/statusmeldingen/2022-2-2A1.1/concept";
    private static final String SUBMIT = "POST /v1/statusmeldingen/2022-2-2A1.1/indieningen";

    @Test
    void goes_on_from_the_draft_and_shows_the_report_before_beside_it(Services services, Visitors visitors)
            throws Exception {
        isAsked(services, "2099-01-25");
        services.answer("GET " + DRAFT, 200, """
                {"inhoud":{"soort":"prestatie","stoplicht":"ORANJE","kaders":["GELD"],"afwijking":{"oorzaak":"Duur."}},
                 "bewaardOp":"2026-11-26T06:51:47Z"}""", "\"3\"");
        var form = visitors.login("p-1", "opsteller").page(PAGE);
        assertThat(form.select("[data-licht=ORANGE][checked]")).hasSize(1);
        assertThat(form.select("[value=MONEY][checked]")).hasSize(1);
        assertThat(form.select("[name='inhoud.afwijking.oorzaak']").val()).isEqualTo("Duur.");
        assertThat(form.select("[name=conceptVersie]").val()).isEqualTo("3");
        assertThat(form.select("[name=redenTeLaat]")).isEmpty();
        assertThat(form.select(".vorige").text()).contains("2022-1 2A1.1", "Het ging goed.");
    }

    @Test
    void sends_with_green_nothing_that_belongs_to_another_light(Services services, Visitors visitors)
            throws Exception {
        isAsked(services, "2099-01-25");
        services.answer(SUBMIT, 201, "{\"id\":\"2022-2-2A1.1\",\"versie\":2}");
        var mieke = visitors.login("p-1", "opsteller");
        String next = mieke.send(mieke.page(PAGE), "schrijven", Map.of("inhoud.stoplicht", "GREEN", "inhoud.kaders",
                "TIME", "inhoud.afwijking.oorzaak", "Toch niet.", "inhoud.toelichting", "Op schema."));
        assertThat(next).isEqualTo("/werklijst");
        assertThat(services.received(SUBMIT).getFirst().body()).isEqualTo(
                "{\"inhoud\":{\"soort\":\"prestatie\",\"stoplicht\":\"GROEN\",\"kaders\":[],\"toelichting\":\"Op schema.\"}}");
    }

    @Test
    void tells_each_fault_at_its_own_field(Services services, Visitors visitors) throws Exception {
        isAsked(services, "2022-01-25");
        services.answer(SUBMIT, 400,
                """
                        {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,"detail":"Pas aan.",
                         "fouten":[{"plaats":"/inhoud/kaders","regel":"verplicht","melding":"Kies waar het over gaat."},
                         {"plaats":"/inhoud/afwijking/bijsturing","regel":"verplicht","melding":"Schrijf de bijsturing op."}]}""");
        var mieke = visitors.login("p-1", "opsteller");
        var before = mieke.page(PAGE);
        assertThat(before.select("[name=redenTeLaat]")).as("the deadline has passed").hasSize(1);
        mieke.send(before, "schrijven", Map.of("inhoud.stoplicht", "RED", "inhoud.afwijking.oorzaak", "Ziekte."));
        var form = mieke.page(PAGE).selectFirst("#schrijven");
        assertThat(form.select("[id='schrijven-inhoud.kaders'] .veld__fout").text())
                .isEqualTo("Kies waar het over gaat.");
        assertThat(form.select("[name='inhoud.afwijking.bijsturing']").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select("[role=alert] a").eachAttr("href"))
                .containsExactly("#schrijven-inhoud.kaders", "#schrijven-inhoud.afwijking.bijsturing");
        assertThat(form.select("[name='inhoud.afwijking.oorzaak']").val()).isEqualTo("Ziekte.");
        assertThat(form.select("[data-licht=RED][checked]")).hasSize(1);
    }

    @Test
    void is_for_its_author_alone(Services services, Visitors visitors) throws Exception {
        isAsked(services, "2099-01-25");
        assertThat(visitors.login("p-2", "opsteller").status(PAGE)).isEqualTo(302);
    }

    private static void isAsked(Services services, String deadline) {
        services.answer("GET /v1/statusmeldingen/2022-2-2A1.1", 200,
                """
                        {"id":"2022-2-2A1.1","voortgangsrapportage":"2022-2","onderwerp":"2A1.1","naam":"Ondermijning","programma":2,
                         "versie":1,"stand":"GEVRAAGD","taak":"INDIENEN","opsteller":"p-1","controller":"p-3","termijn":"%s",
                         "versies":[],"opmerkingen":[]}"""
                        .formatted(deadline));
        services.answer("GET /v1/werklijst", 200, """
                {"resultaten":[{"id":"2022-2-2A1.1","vorige":[{"voortgangsrapportage":"2022-1","onderwerp":"2A1.1",
                 "ingelezen":false,"inhoud":{"stoplicht":"GROEN","kaders":[],"toelichting":"Het ging goed.",
                 "standVanZaken":[]}}]}],"totaal":1}""");
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[],\"totaal\":0}");
    }
}
