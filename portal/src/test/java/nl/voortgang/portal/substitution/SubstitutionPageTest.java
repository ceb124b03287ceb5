package nl.voortgang.portal.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.voortgang.contract.Act;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The substitutions")
class SubstitutionPageTest {

    private static final String PEOPLE = """
            {"resultaten":[{"id":"p-farida","naam":"Farida"},{"id":"p-tom","naam":"Tom"},{"id":"p-weg"},
             {"id":"p-wim","naam":"Wim"}],"totaal":4}""";
    private static final String GRANT = "POST /v1/personen/p-farida/vervangingen";
    private static final LocalDate TODAY = LocalDate.now(Act.ZONE);
    private static final String LIST = """
            {"resultaten":[{"vervangene":"p-farida","vervanger":"p-tom","van":"%s","totEnMet":"%s"},
             {"vervangene":"p-wim","vervanger":"p-tom","van":"%s","totEnMet":"%s"}],"totaal":2}"""
            .formatted(TODAY.minusDays(3), TODAY, TODAY.plusDays(1), TODAY.plusDays(2));

    @Test
    void are_told_by_when_they_are_and_may_be_changed_by_who_is_replaced(Services services, Visitors visitors)
            throws Exception {
        isAsked(services);
        var page = visitors.login("p-farida", "controller").page("/vervangingen");
        assertThat(page.select("section:has(#kop-RUNNING)").text()).contains("Nu", "Tom vervangt Farida");
        assertThat(page.select("section:has(#kop-COMING)").text()).contains("Straks", "Tom vervangt Wim");
        assertThat(page.select("form[id^=einde-]").eachAttr("action"))
                .containsExactly("/vervangingen/p-farida/" + TODAY.minusDays(3) + "/beeindigingen");
        assertThat(page.select("form[id^=intrekken-]")).as("not hers").isEmpty();
        assertThat(page.select("#verlenen select").eachAttr("name")).containsExactly("vervanger");
        assertThat(page.select("#verlenen-vervanger option").eachText()).as("with a name")
                .containsExactly("Kies iemand", "Farida", "Tom", "Wim");
    }

    @Test
    void of_everybody_are_a_concern_controllers(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var karin = visitors.login("p-karin", "concerncontroller");
        var page = karin.page("/vervangingen");
        assertThat(page.select("form[id^=einde-]")).hasSize(2);
        String withdraw = "POST /v1/personen/p-wim/vervangingen/" + TODAY.plusDays(1) + "/intrekkingen";
        services.answer(withdraw, 201, "{\"id\":\"p-wim\",\"versie\":3}");
        services.answer("GET /v1/vervangingen", 200, "{\"resultaten\":[],\"totaal\":0}", "\"3\"");
        String next = karin.send(page, "intrekken-p-wim-" + TODAY.plusDays(1), Map.of());
        assertThat(services.received(withdraw)).hasSize(1);
        assertThat(karin.page(next).select("[role=status]").text()).isEqualTo("De vervanging is ingetrokken.");
        services.answer(GRANT, 201, "{\"id\":\"p-farida\",\"versie\":4}");
        karin.send(page, "verlenen", Map.of("vervangene", "p-farida", "vervanger", "p-wim", "totEnMet", "2027-01-01"));
        assertThat(services.received(GRANT).getFirst().body())
                .isEqualTo("{\"totEnMet\":\"2027-01-01\",\"van\":\"" + TODAY + "\",\"vervanger\":\"p-wim\"}");
    }

    @Test
    void are_refused_beside_the_field_that_it_is_about(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(GRANT, 409, """
                {"type":"urn:voortgang:probleem:vervanging-in-kring","title":"Mag niet","status":409,
                 "detail":"Op 1 december zou de vervanger zelf worden vervangen."}""");
        var farida = visitors.login("p-farida", "controller");
        String back = farida.send(farida.page("/vervangingen"), "verlenen", Map.of("vervanger", "p-tom", "totEnMet",
                "2027-01-01"));
        assertThat(back).isEqualTo("/vervangingen#verlenen");
        var form = farida.page("/vervangingen").selectFirst("[id=verlenen]");
        assertThat(form.select(".veld:has(select) .veld__fout").text()).contains("zelf worden vervangen");
        assertThat(form.select("select option[selected]").val()).isEqualTo("p-tom");
        assertThat(form.select("[name=totEnMet]").val()).isEqualTo("2027-01-01");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/vervangingen", 200, LIST, "\"2\"");
        services.answer("GET /v1/personen", 200, PEOPLE);
    }
}
