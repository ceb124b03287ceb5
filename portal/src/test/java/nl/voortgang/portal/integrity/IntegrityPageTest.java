package nl.voortgang.portal.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("Integrity")
class IntegrityPageTest {

    private static final String VERIFY = "POST /v1/controles";
    private static final String BUSY = """
            {"nummer":4,"stand":"BEZIG","door":"p-ada","gevraagdOp":"2026-11-26T08:00:00Z",
             "begonnenOp":"2026-11-26T08:00:01Z","grootte":120,"gecontroleerd":40,"aantal":0}""";
    private static final String DONE = """
            {"nummer":3,"stand":"IN_ORDE","gevraagdOp":"2026-11-25T08:00:00Z","begonnenOp":"2026-11-25T08:00:01Z",
             "afgerondOp":"2026-11-25T08:01:00Z","grootte":110,"gecontroleerd":110,"aantal":0}""";
    private static final String CHECKPOINT = """
            {"herkomst":"voortgang.example/leiden","grootte":120,"wortel":"Zm9v","gemaaktOp":"2026-11-26T07:51:47Z",
             "ondertekeningen":[{"naam":"voortgang.example","sleutelkenmerk":"aa","door":"GROOTBOEK"},
              {"naam":"getuige.example","sleutelkenmerk":"bb","door":"GETUIGE","op":"2026-11-26T07:55:00Z"}],
             "tekst":"voortgang.example/leiden\\n120\\nZm9v\\n\\n\\u2014 voortgang.example c2ln\\n"}""";

    @BeforeEach
    void answers(Services services) {
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[{\"id\":\"p-ada\",\"naam\":\"Ada\"}],\"totaal\":1}");
        services.answer("GET /v1/integriteit", 200, "{\"stand\":\"IN_ORDE\",\"positie\":120,\"controlepunt\":\"x\"}");
        services.answer("GET /v1/controles", 200, "{\"resultaten\":[" + DONE + "],\"totaal\":1}");
        services.answer("GET /v1/controlepunten", 200, "{\"resultaten\":[" + CHECKPOINT + "],\"totaal\":1}");
        services.answer("GET /v1/sleutels", 200, """
                {"resultaten":[{"naam":"voortgang.example","sleutelkenmerk":"aa","sleutel":"voortgang.example+aa+Zm9v",
                 "gebruik":"ONDERTEKENT"}],"totaal":1}""");
    }

    @Test
    void tells_what_was_found_signed_and_compared(Visitors visitors) throws Exception {
        String text = visitors.login("p-ada", "auditor").page("/integriteit").select("main").text();
        assertThat(text).contains("Controle 3", "in orde", "110 van 110 posities", "dagelijkse controle",
                "In orde: tot en met positie 120", "Tot en met positie 120",
                "getuige getuige.example, 26 november 2026",
                "voortgang.example+aa+Zm9v");
    }

    @Test
    void tells_where_the_read_side_differs(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/integriteit", 200, """
                {"stand":"AFWIJKING","positie":80,"probleem":{"van":81,"totEnMet":90,"op":"2026-11-26T07:00:00Z"}}""");
        assertThat(visitors.login("p-ada", "auditor").page("/integriteit").select(".fout").text())
                .contains("tot en met positie 80", "tussen de posities 81 en 90");
    }

    @Test
    void has_the_ledger_checked_and_shows_how_far_that_is(Services services, Visitors visitors) throws Exception {
        services.answer(VERIFY, 202, BUSY);
        var ada = visitors.login("p-ada", "auditor");
        assertThat(ada.send(ada.page("/integriteit"), "controleren", Map.of())).isEqualTo("/integriteit");
        assertThat(services.received(VERIFY).getFirst().body()).isEqualTo("{}");
        services.answer("GET /v1/controles", 200, "{\"resultaten\":[" + BUSY + "," + DONE + "],\"totaal\":2}");
        var page = ada.page("/integriteit");
        assertThat(page.select("#controle [role=status]").text()).contains("40 van 120 posities");
        assertThat(page.select("#controle").attr("hx-trigger")).isEqualTo("every 2s");
        assertThat(page.select("#controle progress").attr("value")).isEqualTo("40");
        assertThat(page.select("#controleren")).isEmpty();
    }

    @Test
    void names_each_place_where_something_is_wrong(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/controles/5", 200,
                """
                        {"controle":{"nummer":5,"stand":"AFWIJKINGEN","gevraagdOp":"2026-11-26T08:00:00Z",
                          "begonnenOp":"2026-11-26T08:00:01Z","afgerondOp":"2026-11-26T08:01:00Z","grootte":120,"gecontroleerd":120,
                          "aantal":2},
                         "bevindingen":[{"soort":"INHOUD_GEWIJZIGD","omschrijving":"De inhoud is niet die van toen.","van":75,
                          "totEnMet":75},{"soort":"BLAD_ONTBREEKT","omschrijving":"Hier is geen blad.","van":80,"totEnMet":90}]}""");
        var rows = visitors.login("p-ada", "auditor").page("/integriteit/controles/5").select("tbody tr");
        assertThat(rows.eachText()).containsExactly("Positie 75 De inhoud is niet die van toen.",
                "Posities 80 t/m 90 Hier is geen blad.");
        assertThat(rows.select("a").attr("href")).isEqualTo("/historie/75");
    }

    @Test
    void proves_one_change(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/grootboek/75/bewijs", 200, """
                {"positie":75,"blad":"het blad","bladHash":"YmxhZA==","grootte":120,"wortel":"d29ydGVs",
                 "pad":["ZWVu","dHdlZQ=="],"controlepunt":"de ondertekende tekst"}""");
        var page = visitors.login("p-ada", "auditor").page("/integriteit/bewijs/75");
        assertThat(page.select(".hash").eachText()).containsExactly("het blad", "YmxhZA==", "ZWVu", "dHdlZQ==",
                "d29ydGVs", "de ondertekende tekst");
    }

    @Test
    void hands_out_a_bundle_about_one_thing(Services services, Visitors visitors) throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":12}");
        services.answer("GET /v1/bewijsbundels", 200, "zip");
        var ada = visitors.login("p-ada", "auditor");
        var page = ada.page("/integriteit/bewijs?prestatie=2A1.1&van=&tot=");
        assertThat(page.select("main").text()).contains("Prestatie 2A1.1", "12 wijzigingen");
        assertThat(page.select("a[download]").attr("href")).isEqualTo("/integriteit/bewijsbundel?prestatie=2A1.1");
        assertThat(ada.page("/integriteit/bewijsbundel?prestatie=2A1.1").text()).isEqualTo("zip");
        assertThat(services.received("GET /v1/bewijsbundels").getFirst().request()).endsWith("?prestatie=2A1.1");
        assertThat(page.select(".hash").text()).isEqualTo("voortgang.example+aa+Zm9v");
        assertThat(ada.page("/integriteit/bewijs?van=2022-01-01").select(".leeg").text()).contains("één van de drie");
    }

    @Test
    void hands_out_a_bundle_up_to_the_checkpoint_that_is_printed_in_a_report(Services services, Visitors visitors)
            throws Exception {
        services.answer("GET /v1/bewijsbundels", 200, "zip");
        visitors.login("p-ada", "auditor").page("/integriteit/bewijsbundel?voortgangsrapportage=2022-2&grootte=120");
        assertThat(services.received("GET /v1/bewijsbundels").getFirst().request())
                .endsWith("?voortgangsrapportage=2022-2&grootte=120");
    }

    @Test
    void hands_out_to_who_takes_part_what_the_history_shows_them(Services services, Visitors visitors)
            throws Exception {
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":3}");
        var mieke = visitors.login("p-mieke", "opsteller");
        var page = mieke.page("/integriteit/bewijs?statusmelding=2022-2-2A1.1");
        assertThat(page.select("main").text()).contains("Statusmelding 2022-2-2A1.1", "3 wijzigingen");
        assertThat(page.select("a[download]").attr("href"))
                .isEqualTo("/integriteit/bewijsbundel?statusmelding=2022-2-2A1.1");
        assertThat(page.select("main a[href=/integriteit]")).isEmpty();
        services.answer("GET /v1/wijzigingen", 200, "{\"resultaten\":[],\"totaal\":0}");
        page = mieke.page("/integriteit/bewijs?prestatie=9Z9.9");
        assertThat(page.select(".leeg").text()).contains("niets vastgelegd dat u mag lezen");
        assertThat(page.select("a[download]")).isEmpty();
    }
}
