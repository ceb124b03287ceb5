package nl.voortgang.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("One change")
class ReplayPageTest {

    private static final String REPLAY = """
            {"wijziging":{"positie":75,"soort":"statusmelding.getoetst",
              "delen":[{"persoon":"p-farida"},{"tekst":" toetste de statusmelding 2A1.1."}],"versie":3,
              "voortgangsrapportage":"2022-2","statusmelding":"2022-2-2A1.1","programma":2,"prestatie":"2A1.1",
              "door":"p-farida","op":"2022-09-12T09:00:00Z"},
             "gewijzigd":[{"veld":"stand","was":"INGEDIEND","wordt":"GETOETST"},
              {"veld":"getoetst","wordt":{"door":"p-farida","op":"2022-09-12T09:00:00Z"}},
              {"veld":"teLaat","was":true,"wordt":false},{"veld":"inhoudHash","was":"aa","wordt":"bb"}],
             "verschillen":{"gewijzigd":true,"stoplicht":[{"soort":"VERVALLEN","tekst":"Rood"},
              {"soort":"TOEGEVOEGD","tekst":"Groen"}],"kaders":[],"oorzaak":[],"consequentie":[],"bijsturing":[],
              "toelichting":[],"standVanZaken":[]},
             "stappen":{"grootboek":{"vorige":74,"volgende":76},"onderwerp":{"vorige":73,"volgende":80},
              "prestatie":{"vorige":73},"voortgangsrapportage":{"vorige":74,"volgende":76}},"_links":{}}""";

    @BeforeEach
    void change(Services services) {
        services.answer("GET /v1/wijzigingen/75", 200, REPLAY);
        services.answer("GET /v1/personen", 200,
                "{\"resultaten\":[{\"id\":\"p-farida\",\"naam\":\"Farida\"}],\"totaal\":1}");
    }

    @Test
    void tells_what_it_changed_in_words(Visitors visitors) throws Exception {
        var page = visitors.login("p-ada", "auditor").page("/historie/75");
        assertThat(page.select("main").text()).contains("Farida toetste", "maandag 12 september 2022 11:00:00");
        assertThat(page.select("tbody tr").eachText()).containsExactly("stand Was: ingediend Werd: getoetst",
                "getoetst Was: niets Werd: door: Farida op: 12 september 2022 11:00", "te laat Was: ja Werd: nee");
        assertThat(page.select(".verschillen del").text()).contains("Rood");
    }

    @Test
    void leads_to_the_one_before_and_after_it_along_the_chosen_way(Visitors visitors) throws Exception {
        var ada = visitors.login("p-ada", "auditor");
        var page = ada.page("/historie/75");
        assertThat(page.select("[data-pijl=ArrowLeft]").attr("href")).isEqualTo("/historie/73?langs=onderwerp");
        assertThat(page.select("[data-pijl=ArrowRight]").attr("href")).isEqualTo("/historie/80?langs=onderwerp");
        page = ada.page("/historie/75?langs=rapportage");
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("/historie/76?langs=rapportage");
        assertThat(page.select("main [aria-current]").text()).isEqualTo("Binnen de rapportage");
        assertThat(ada.page("/historie/75?langs=prestatie").select("nav.bladeren").text()).contains("de laatste");
    }

    @Test
    void leads_to_what_held_right_before_and_after_it(Visitors visitors) throws Exception {
        var page = visitors.login("p-ada", "auditor").page("/historie/75");
        assertThat(page.select("[aria-labelledby=toen-kop] a").eachAttr("href")).containsExactly(
                "/statusmeldingen/2022-2-2A1.1?opPositie=74", "/statusmeldingen/2022-2-2A1.1?opPositie=75",
                "/rapportages/2022-2?opPositie=75", "/statusmatrix?opPositie=75", "/integriteit/bewijs/75");
    }

    @Test
    void offers_proof_to_who_may_have_it_only(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen/76", 200, """
                {"wijziging":{"positie":76,"soort":"portefeuille.houder-benoemd","delen":[],"versie":1,
                  "door":"p-karin","op":"2022-09-12T09:00:00Z"},"gewijzigd":[],
                 "stappen":{"grootboek":{},"onderwerp":{}},"_links":{}}""");
        var mieke = visitors.login("p-1", "opsteller");
        assertThat(mieke.page("/historie/75").select("a[href*=bewijs]").eachAttr("href"))
                .containsExactly("/integriteit/bewijs/75");
        assertThat(mieke.page("/historie/76").select("a[href*=bewijs]")).isEmpty();
        assertThat(visitors.login("p-ada", "auditor").page("/historie/76").select("a[href*=bewijs]")).hasSize(1);
    }
}
