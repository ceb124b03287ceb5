package nl.voortgang.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("What a report says")
class DocumentPageTest {

    private static final String BUNDLE = "/integriteit/bewijsbundel?voortgangsrapportage=2022-2&grootte=120";

    private static void says(Services services, String checkpoint) {
        services.answer("GET /v1/voortgangsrapportages/2022-2/inhoud", 200,
                """
                        {"id":"2022-2","naam":"2e VGR 2022","ingelezen":false,%s
                         "totalen":{"totaal":0,"groen":0,"oranje":0,"rood":0,"zonderStoplicht":0,"teLaat":0,"ontbrekend":0},
                         "programmas":[{"nummer":2,"naam":"Veiligheid","commissies":[],"portefeuilles":[],
                          "totalen":{"totaal":0,"groen":0,"oranje":0,"rood":0,"zonderStoplicht":0,"teLaat":0,"ontbrekend":0},
                          "standVanZaken":{"punten":[],"ontbrekend":false},"beleidsterreinen":[]}]}"""
                        .formatted(checkpoint));
    }

    @Test
    void has_the_checkpoint_over_it_and_what_one_can_do_with_it(Services services, Visitors visitors)
            throws Exception {
        says(services, """
                "controlepunt":{"herkomst":"voortgang.example/leiden","grootte":120,"wortel":"d29ydGVs",
                 "ondertekeningen":[{"naam":"voortgang.example","sleutelkenmerk":"1a2b3c4d"}],
                 "ontvangenOp":"2026-11-26T07:51:47Z","tekst":"x"},""");
        var ada = visitors.login("p-ada", "auditor");
        for (String path : new String[]{"/rapportages/2022-2/inhoud", "/rapportages/2022-2/inhoud/2"}) {
            var section = ada.page(path).select("[aria-labelledby=controlepunt-kop]");
            assertThat(section.select("dd").eachText()).containsExactly("voortgang.example/leiden",
                    "120 gebeurtenissen", "d29ydGVs", "voortgang.example, sleutelkenmerk 1a2b3c4d",
                    "26 november 2026 08:51");
            assertThat(section.text()).contains("voortgang-verifier");
            assertThat(section.select("a").attr("href")).isEqualTo(BUNDLE);
        }
        assertThat(visitors.login("p-1", "opsteller").page("/rapportages/2022-2/inhoud").select("a[href*=bundel]"))
                .isEmpty();
    }

    @Test
    void tells_that_the_checkpoint_follows_as_long_as_there_is_none(Services services, Visitors visitors)
            throws Exception {
        says(services, "");
        assertThat(visitors.login("p-1", "opsteller").page("/rapportages/2022-2/inhoud").select("main").text())
                .contains("Het ondertekende controlepunt volgt hier binnen een minuut");
    }
}
