package nl.voortgang.portal.portfolio;

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
@DisplayName("The portfolios")
class PortfolioPageTest {

    private static final String PEOPLE = """
            {"resultaten":[{"id":"p-farida","naam":"Farida"},{"id":"p-tom","naam":"Tom"},{"id":"p-weg"},
             {"id":"p-wim","naam":"Wim"}],"totaal":4}""";
    private static final LocalDate TODAY = LocalDate.now(Act.ZONE);
    private static final String LIST = """
            {"resultaten":[{"code":"veiligheid","versie":2,"naam":"Veiligheid","termijnen":[
               {"houder":"p-farida","van":"2022-01-01","totEnMet":"2022-12-31"},{"houder":"p-wim","van":"2023-01-01"}]},
              {"code":"zorg","versie":1,"naam":"Zorg","termijnen":[]}],"totaal":2}""";
    private static final String TRANSFER = "POST /v1/portefeuilles/veiligheid/overdrachten";

    @Test
    void are_told_with_who_holds_them_now(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var page = visitors.login("p-mieke", "opsteller").page("/portefeuilles");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "Veiligheid veiligheid Wim, 1 januari 2023 tot nader order", "Zorg zorg niemand");
        assertThat(page.select("#instellen")).as("a concern controller's").isEmpty();
        assertThat(visitors.login("p-mieke", "opsteller").page("/portefeuilles/veiligheid").select("main form"))
                .isEmpty();
    }

    @Test
    void pass_to_somebody_else_after_a_summary_of_what_moves(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer(TRANSFER, 201, "{\"id\":\"veiligheid\",\"versie\":2}");
        var karin = visitors.login("p-karin", "concerncontroller");
        var page = karin.page("/portefeuilles/veiligheid/overdragen?houder=p-tom&van=" + TODAY.plusDays(1));
        assertThat(page.select("main").text()).contains("De termijn van Wim eindigt op", "Tom is vanaf",
                "Eén statusmelding is nog niet geaccordeerd en gaat mee", "één is al geaccordeerd en blijft zo.",
                "2A1.1 Aanpak ondermijning").doesNotContain("2A1.3");
        assertThat(karin.send(page, "overdragen", Map.of())).isEqualTo("/portefeuilles/veiligheid");
        var sent = services.received(TRANSFER).getFirst();
        assertThat(sent.body()).isEqualTo("{\"houder\":\"p-tom\",\"van\":\"" + TODAY.plusDays(1) + "\"}");
        assertThat(sent.headers().get("If-match")).containsExactly("\"2\"");
    }

    @Test
    void do_not_pass_to_nobody(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var karin = visitors.login("p-karin", "concerncontroller");
        assertThat(karin.status("/portefeuilles/veiligheid/overdragen?houder=&van=" + TODAY)).isEqualTo(302);
        assertThat(karin.page("/portefeuilles/veiligheid?kies=true").select("[role=alert]").text())
                .contains("Kies een nieuwe houder");
    }

    @Test
    void are_refused_a_term_beside_the_field_that_it_is_about(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer("POST /v1/portefeuilles/veiligheid/termijnen", 409, """
                {"type":"urn:voortgang:probleem:termijnen-overlappen","title":"Mag niet","status":409,
                 "detail":"Van 1 januari 2023 houdt al iemand deze portefeuille."}""");
        var karin = visitors.login("p-karin", "concerncontroller");
        karin.send(karin.page("/portefeuilles/veiligheid"), "benoemen", Map.of("houder", "p-tom", "van", "2024-01-01"));
        var form = karin.page("/portefeuilles/veiligheid").selectFirst("#benoemen");
        assertThat(form.select(".veld--fout [name=van]").val()).isEqualTo("2024-01-01");
        assertThat(form.select("option[selected]").val()).isEqualTo("p-tom");
    }

    @Test
    void are_established_under_a_code_that_can_be_one(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var karin = visitors.login("p-karin", "concerncontroller");
        karin.send(karin.page("/portefeuilles"), "instellen", Map.of("naam", "Wonen", "code", "Wonen!"));
        var page = karin.page("/portefeuilles");
        assertThat(page.select("#instellen .veld__fout").text()).contains("kleine letters");
        services.answer("PUT /v1/portefeuilles/zorg", 201, "{\"id\":\"zorg\",\"versie\":1}");
        karin.send(page, "instellen", Map.of("naam", "Zorg", "code", "zorg"));
        assertThat(services.received("PUT /v1/portefeuilles/zorg").getFirst().body())
                .isEqualTo("{\"naam\":\"Zorg\"}");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/portefeuilles", 200, LIST);
        services.answer("GET /v1/personen", 200, PEOPLE);
        services.answer("GET /v1/voortgangsrapportages", 200, """
                {"resultaten":[{"id":"2022-2","begrotingsjaar":2022,"naam":"2e VGR 2022","stand":"OPEN"},
                 {"id":"2022-1","begrotingsjaar":2022,"naam":"1e VGR 2022","stand":"GEPUBLICEERD"}],"totaal":2}""");
        services.answer("GET /v1/doelenbomen/2022", 200, """
                {"programmas":[{"nummer":2,"naam":"Veiligheid","missie":"","commissies":["L"],"beleidsterreinen":[
                 {"code":"2A","naam":"Veiligheid","doelen":[{"code":"2A1","naam":"Doel","prestaties":[
                  {"code":"2A1.1","naam":"Aanpak ondermijning","portefeuille":"veiligheid"},
                  {"code":"2A1.2","naam":"Toezicht","portefeuille":"veiligheid"},
                  {"code":"2A1.3","naam":"Zorg","portefeuille":"zorg"}]}]}]}]}""");
        services.answer("GET /v1/statusmatrix", 200, """
                {"prestaties":[%s,%s,%s],"totaal":3}""".formatted(row("2A1.1", "Aanpak ondermijning", "GETOETST"),
                row("2A1.2", "Toezicht", "GEACCORDEERD"), row("2A1.3", "Zorg", "GEVRAAGD")));
    }

    private static String row(String code, String name, String state) {
        return """
                {"code":"%1$s","naam":"%2$s","statusmeldingen":[
                 {"voortgangsrapportage":"2022-1","prestatie":"%1$s","id":"2022-1-%1$s","stand":"BEVROREN"},
                 {"voortgangsrapportage":"2022-2","prestatie":"%1$s","id":"2022-2-%1$s","stand":"%3$s"}]}"""
                .formatted(code, name, state);
    }
}
