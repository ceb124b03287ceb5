package nl.voortgang.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The change history")
class HistoryPageTest {

    private static final String CHANGE = """
            {"positie":75,"id":"7c9a7f50-8b39-4b0a-8f0e-6d7d2b3c4d5e","type":"nl.prestaties.statusmelding.getoetst.v1",
             "soort":"statusmelding.getoetst","omschrijving":"p-farida toetste de statusmelding.",
             "delen":[{"persoon":"p-farida"},{"tekst":" toetste de statusmelding <b>2A1.1</b>: Let op de kosten."}],
             "onderwerp":"statusmelding-leiden-2022-2-2A1.1","versie":3,"begrotingsjaar":2022,
             "voortgangsrapportage":"2022-2","statusmelding":"2022-2-2A1.1","programma":2,"prestatie":"2A1.1",
             "door":"p-farida","op":"2022-09-12T09:00:00Z","gegevens":{"opmerking":"Let op de kosten."}}""";

    @BeforeEach
    void people(Services services) {
        services.answer("GET /v1/personen", 200, """
                {"resultaten":[{"id":"p-farida","naam":"Farida"}],"totaal":1}""");
    }

    @Test
    void tells_what_happened_with_the_names_of_people(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[" + CHANGE + "],\"totaal\":120}");
        var page = visitors.login("p-ada", "auditor").page("/historie");
        var item = page.selectFirst(".wijzigingen li");
        assertThat(item.text()).contains("75", "12 september 2022 11:00", "statusmelding getoetst",
                "Farida toetste de statusmelding <b>2A1.1</b>: Let op de kosten.");
        assertThat(item.select("a").eachAttr("href")).containsExactly("/historie/75", "/historie?persoon=p-farida");
        assertThat(page.select("[role=status]").text()).contains("120 wijzigingen gevonden");
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/historie?pagina=2");
    }

    @Test
    void passes_on_what_is_looked_for_and_stays_with_it(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[" + CHANGE + "],\"totaal\":120}");
        var page = visitors.login("p-ada", "auditor").page(
                "/historie?prestatie=2A1.1&soort=statusmelding.getoetst&van=2022-09-01&tot=&tekst=let%20op%20%26%20meer");
        assertThat(services.received("GET /v1/wijzigingen").getFirst().request())
                .endsWith("&prestatie=2A1.1&soort=statusmelding.getoetst&van=2022-09-01&tekst=let%20op%20%26%20meer");
        assertThat(page.select("#h-prestatie").val()).isEqualTo("2A1.1");
        assertThat(page.select("#h-soort [selected]").val()).isEqualTo("statusmelding.getoetst");
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo(
                "/historie?prestatie=2A1.1&soort=statusmelding.getoetst&van=2022-09-01&tekst=let%20op%20%26%20meer&pagina=2");
        assertThat(page.select("a[download]").eachAttr("href")).first().asString().endsWith("meer&vorm=csv");
    }

    @Test
    void offers_proof_of_one_thing(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[" + CHANGE + "],\"totaal\":1}");
        var mieke = visitors.login("p-mieke", "opsteller");
        assertThat(mieke.page("/historie?statusmelding=2022-2-2A1.1&tekst=").select("a[href*=bewijs]").attr("href"))
                .isEqualTo("/integriteit/bewijs?statusmelding=2022-2-2A1.1");
        assertThat(mieke.page("/historie?prestatie=2A1.1").select("a[href*=bewijs]").attr("href"))
                .isEqualTo("/integriteit/bewijs?prestatie=2A1.1");
        for (String other : new String[]{"", "?prestatie=2A1.1&tekst=kosten", "?voortgangsrapportage=2022-2"}) {
            assertThat(mieke.page("/historie" + other).select("a[href*=bewijs]")).isEmpty();
        }
    }

    @Test
    void says_what_to_try_when_nothing_was_found(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":0}");
        assertThat(visitors.login("p-ada", "auditor").page("/historie?tekst=eenhoorn").select(".leeg").text())
                .contains("Er is niets gevonden", "maak de periode ruimer");
    }

    @Test
    void says_at_each_field_what_is_wrong_with_it(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 400,
                """
                        {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,"detail":"Pas aan.",
                         "fouten":[{"plaats":"tot","regel":"volgorde","melding":"De laatste dag ligt voor de eerste."}]}""");
        var page = visitors.login("p-ada", "auditor").page("/historie?van=2022-09-02&tot=2022-09-01");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#h-tot");
        assertThat(page.select("#h-tot").attr("aria-describedby")).isEqualTo(page.select(".veld__fout").attr("id"));
        assertThat(page.select("#h-tot").val()).isEqualTo("2022-09-01");
    }

    @Test
    void has_words_for_every_kind(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":0}");
        var ada = visitors.login("p-ada", "auditor");
        assertThat(ada.page("/historie").select("#h-soort option").eachText()).hasSizeGreaterThan(30)
                .noneMatch(it -> it.contains("??"));
        assertThat(ada.page("/historie?taal=en").select("#h-soort option").eachText()).contains("report sent")
                .noneMatch(it -> it.contains("??"));
    }

    @Test
    void is_taken_along_as_a_file(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen/export", 200, "{\"positie\":75}\n".repeat(100_000));
        var ada = visitors.login("p-ada", "auditor");
        assertThat(ada.page("/historie/export?vorm=jsonl&programma=2").text()).hasSizeGreaterThan(1_000_000);
        var asked = services.received("GET /v1/wijzigingen/export").getFirst();
        assertThat(asked.request()).endsWith("export?programma=2");
        assertThat(asked.headers().get("Accept")).asString().contains("application/jsonl");
        services.answer("GET /v1/wijzigingen/export", 503, "no");
        assertThat(ada.status("/historie/export")).isEqualTo(503);
    }

    @Test
    void is_not_in_the_menu_of_who_may_not_read_it(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":0}");
        assertThat(menu(visitors, "auditor")).contains("/historie", "/integriteit", "/herbouwingen");
        assertThat(menu(visitors, "opsteller")).contains("/historie").doesNotContain("/integriteit", "/herbouwingen");
        assertThat(menu(visitors, "beheerder")).contains("/herbouwingen").doesNotContain("/historie");
    }

    private static List<String> menu(Visitors visitors, String role) throws Exception {
        return visitors.login("p-1", role).page("/historie").select("nav.menu a").eachAttr("href");
    }
}
