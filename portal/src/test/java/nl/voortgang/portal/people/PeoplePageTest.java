package nl.voortgang.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The people")
class PeoplePageTest {

    private static final String WIM = """
            {"id":"p-wim","naam":"Wim Bos","mailadres":"wim@leiden.example","rollen":["portefeuillehouder"],
             "herkomst":"BEHEERDER","mailGeweigerd":"550 no such user"}""";
    private static final String ERASED = "{\"id\":\"p-weg\",\"rollen\":[],\"herkomst\":\"GEWIST\"}";

    @Test
    void are_listed_with_what_is_wrong_with_their_mail(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var rows = visitors.login("p-beheer", "beheerder").page("/personen").select("tbody tr");
        assertThat(rows.eachText()).containsExactly(
                "Wim Bos p-wim wim@leiden.example geweigerd portefeuillehouder beheerder",
                "p-weg p-weg geen gewist");
    }

    @Test
    void are_not_for_others(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        assertThat(visitors.login("p-mieke", "opsteller").status("/personen")).isEqualTo(403);
    }

    @Test
    void are_corrected_and_everything_wrong_is_told(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer("PUT /v1/personen/p-wim", 400, """
                {"type":"urn:voortgang:probleem:ongeldige-invoer","title":"Ongeldige invoer","status":400,
                 "detail":"Pas aan wat bij ‘fouten’ staat.","fouten":[{"plaats":"/naam","melding":"Vul de naam in."},
                 {"plaats":"/mailadres","melding":"Geef een mailadres."}]}""");
        var admin = visitors.login("p-beheer", "beheerder");
        admin.send(admin.page("/personen/p-wim"), "verbeteren", Map.of("naam", " ", "mailadres", "wim"));
        var page = admin.page("/personen/p-wim");
        assertThat(page.text()).contains("550 no such user");
        assertThat(page.select("#verbeteren .veld__fout").eachText()).containsExactly("Vul de naam in.",
                "Geef een mailadres.");
        assertThat(page.select("#verbeteren [name=mailadres]").val()).isEqualTo("wim");
        services.answer("PUT /v1/personen/p-wim", 204, "");
        admin.send(page, "verbeteren", Map.of("naam", "Wim de Bos", "mailadres", ""));
        assertThat(services.received("PUT /v1/personen/p-wim").getLast().body())
                .isEqualTo("{\"naam\":\"Wim de Bos\"}");
    }

    @Test
    void are_recorded_before_they_ever_came_by(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var admin = visitors.login("p-beheer", "beheerder");
        admin.send(admin.page("/personen"), "toevoegen", Map.of("aanduiding", "Wim Bos", "naam", "Wim Bos"));
        assertThat(admin.page("/personen").select("#toevoegen .veld__fout").text()).contains("aanmelddienst");
        services.answer("PUT /v1/personen/p-nieuw", 204, "");
        admin.send(admin.page("/personen"), "toevoegen", Map.of("aanduiding", "p-nieuw", "naam", "Nel"));
        assertThat(services.received("PUT /v1/personen/p-nieuw")).hasSize(1);
    }

    @Test
    void are_erased_after_a_page_that_says_what_that_does(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer("POST /v1/personen/p-wim/wissingen", 204, "");
        var admin = visitors.login("p-beheer", "beheerder");
        var page = admin.page("/personen/p-wim/wissen");
        assertThat(page.select("main").text()).contains("kan niet ongedaan", "staat voortaan de aanduiding p-wim");
        assertThat(admin.send(page, "wissen", Map.of())).isEqualTo("/personen");
        assertThat(services.received("POST /v1/personen/p-wim/wissingen").getFirst().body()).isEqualTo("{}");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[" + WIM + "," + ERASED + "],\"totaal\":2}");
        services.answer("GET /v1/personen/p-wim", 200, WIM);
    }
}
