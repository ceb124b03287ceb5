package nl.voortgang.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import nl.voortgang.portal.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("Importing")
class ImportPageTest {

    private static final String CSV = "programmanaam;prestatiecode\nVeiligheid;2A1.1";
    private static final String DRY_RUN = "POST /v1/doelenbomen/2023/inleesvoorstellen";
    private static final String IMPORT = "PUT /v1/doelenbomen/2023";
    private static final String PROPOSAL = """
            {"toegevoegd":[{"onderdeel":"prestatie 2A1.9","naam":"Toezicht"},{"onderdeel":"doel 2A3","naam":"Nieuw"}],
             "gewijzigd":[{"onderdeel":"prestatie 2A1.1","veld":"opsteller","was":"p-mieke","wordt":"p-joost"}],
             "vervallen":[{"onderdeel":"prestatie 2A1.2","naam":"Toezicht"},{"onderdeel":"doel 2A2","naam":"Oud"}],
             "fouten":[%s],"geldtVanaf":"De nieuwe versie geldt vanaf de volgende rapportage."}""";

    @Test
    void shows_what_would_change_and_then_imports_those_bytes(Services services, Visitors visitors) throws Exception {
        isAsked(services, "");
        var karin = visitors.login("p-karin", "concerncontroller");
        String next = karin.send(karin.page("/inlezen/doelenboom/2023"), "inlezen",
                Map.of("tekst", CSV, "bron", "begroting & bijlage"));
        assertThat(next).isEqualTo("/inlezen/doelenboom/2023/voorstel?bron=begroting%20%26%20bijlage");
        var page = karin.page(next);
        assertThat(services.received(DRY_RUN).getFirst().body()).isEqualTo(CSV);
        assertThat(services.received(DRY_RUN).getFirst().headers().get("Content-type")).containsExactly("text/csv");
        assertThat(page.select("main").text()).contains("1 nieuw, 1 gewijzigd, 1 met een andere code, 1 vervallen.",
                "geldt vanaf de volgende rapportage", "prestatie 2A1.2 wordt prestatie 2A1.9: Toezicht",
                "prestatie 2A1.1 opsteller Mieke Joost", "doel 2A3 Nieuw", "doel 2A2 Oud");
        services.answer(IMPORT, 200, "{\"id\":\"2023\",\"versie\":7}");
        assertThat(karin.send(page, "inlezen", Map.of())).isEqualTo("/doelenbomen/2023");
        var sent = services.received(IMPORT).getFirst();
        assertThat(sent.body()).isEqualTo(CSV);
        assertThat(sent.request()).endsWith("?bron=begroting%20%26%20bijlage");
        assertThat(sent.headers().get("If-match")).as("on the version that was compared with")
                .containsExactly("\"7\"");
        assertThat(karin.status("/inlezen/doelenboom/2023/voorstel")).as("it is done").isEqualTo(302);
    }

    @Test
    void tells_every_fault_by_its_line_and_then_does_not_import(Services services, Visitors visitors)
            throws Exception {
        isAsked(services,
                """
                        {"plaats":"regel 3","melding":"Vul de naam in."},{"plaats":"regel 4","melding":"Gebruik de code één keer."}""");
        var karin = visitors.login("p-karin", "concerncontroller");
        var page = karin.page(karin.send(karin.page("/inlezen/doelenboom/2023"), "inlezen", Map.of("tekst", CSV)));
        assertThat(page.select("section tbody").first().select("tr").eachText())
                .containsExactly("regel 3 Vul de naam in.", "regel 4 Gebruik de code één keer.");
        assertThat(page.select("main").text()).contains("Er staan 2 fouten in");
        assertThat(page.select("form[id=inlezen]")).isEmpty();
        services.answer(DRY_RUN, 400,
                """
                        {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,"detail":"Pas aan.",
                         "fouten":[{"plaats":"bestand","melding":"Het bestand heeft geen regels."}]}""");
        assertThat(karin.page("/inlezen/doelenboom/2023/voorstel").select("main").text())
                .contains("Er staat één fout in", "bestand Het bestand heeft geen regels.");
    }

    @Test
    void takes_a_file_of_a_kind_that_it_knows_and_not_too_large(Services services, Visitors visitors)
            throws Exception {
        isAsked(services, "");
        var karin = visitors.login("p-karin", "concerncontroller");
        String form = "/inlezen/doelenboom/2023";
        assertThat(wrong(karin, karin.upload(karin.page(form), "inlezen", "boom.pdf", new byte[]{1})))
                .contains("CSV, XLSX, HTML, TXT");
        assertThat(wrong(karin, karin.upload(karin.page(form), "inlezen", "boom.csv", new byte[2 * 1024 * 1024 + 1])))
                .contains("hooguit 2 MB");
        assertThat(wrong(karin, karin.send(karin.page(form), "inlezen", Map.of("tekst", " "))))
                .contains("Kies een bestand of plak");
        assertThat(karin.upload(karin.page(form), "inlezen", "Boom.XLSX", new byte[]{80, 75}))
                .isEqualTo(form + "/voorstel?bron=");
        assertThat(karin.page(form + "/voorstel").select("main").text()).contains("Boom.XLSX, 1 kB");
        assertThat(services.received(DRY_RUN).getFirst().headers().get("Content-type").getFirst())
                .endsWith("spreadsheetml.sheet");
    }

    @Test
    void of_an_earlier_report_shows_what_was_recognised(Services services, Visitors visitors) throws Exception {
        services.answer("POST /v1/voortgangsrapportages/inleesvoorstellen", 200, """
                {"voortgangsrapportage":"2021-2","naam":"2e Voortgangsrapportage 2021","programma":{"nummer":2,
                 "standVanZaken":[{"tekst":"Meer toezicht.","onderliggend":["In de haven."]}],
                 "prestaties":[{"code":"2A1.1","stoplicht":"ORANJE","toelichting":"Het liep uit."}],
                 "beleidsterreinen":[]},"fouten":[]}""");
        services.answer("POST /v1/voortgangsrapportages/inlezingen", 201, "{\"id\":\"2021-2\",\"versie\":1}");
        var karin = visitors.login("p-karin", "concerncontroller");
        String next = karin.send(karin.page("/inlezen/rapportage"), "inlezen",
                Map.of("tekst", "<p>Stand van zaken</p>", "bron", "website", "volgnummer", "2"));
        assertThat(next).isEqualTo("/inlezen/rapportage/voorstel?bron=website&volgnummer=2");
        var page = karin.page(next);
        assertThat(page.select("main").text()).contains("2e Voortgangsrapportage 2021 (2021-2)", "Meer toezicht.",
                "In de haven.", "2A1.1 Oranje Het liep uit.");
        assertThat(karin.send(page, "inlezen", Map.of())).isEqualTo("/rapportages");
        var sent = services.received("POST /v1/voortgangsrapportages/inlezingen").getFirst();
        assertThat(sent.request()).endsWith("?bron=website&volgnummer=2");
        assertThat(sent.headers().get("Content-type").getFirst()).startsWith("text/html");
    }

    private static String wrong(Site site, String back) throws Exception {
        assertThat(back).isEqualTo("/inlezen/doelenboom/2023#inlezen");
        return site.page("/inlezen/doelenboom/2023").select(".veld__fout").text();
    }

    private static void isAsked(Services services, String faults) {
        services.answer(DRY_RUN, 200, PROPOSAL.formatted(faults));
        services.answer("GET /v1/doelenbomen/2023", 200, """
                {"begrotingsjaar":2023,"versie":7,"doelenboomversie":3,"ingelezenOp":"2026-11-20T10:00:00Z",
                 "programmas":[]}""");
        services.answer("GET /v1/personen", 200, """
                {"resultaten":[{"id":"p-mieke","naam":"Mieke"},{"id":"p-joost","naam":"Joost"}],"totaal":2}""");
    }
}
