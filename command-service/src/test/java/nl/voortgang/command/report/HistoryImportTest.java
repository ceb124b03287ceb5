package nl.voortgang.command.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.goaltree.PublishedPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A report that was published earlier")
class HistoryImportTest {

    private static final String REPORTS = "/v1/voortgangsrapportages";
    private static final String IMPORTS = REPORTS + "/inlezingen";
    private static final String PROPOSALS = REPORTS + "/inleesvoorstellen";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Municipality leiden;

    @BeforeEach
    void importTree() {
        leiden = Municipality.fresh();
        assertThat(leiden.karin().put("/v1/doelenbomen/2022", bytes(PublishedPages.TEXT), TEXT).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void is_read_from_its_page(String type) {
        String page = type.equals("text/html") ? PublishedPages.HTML : PublishedPages.TEXT;

        JsonNode proposal = leiden.karin().post(PROPOSALS + "?bron=website", bytes(page), type).json();

        assertThat(proposal.path("voortgangsrapportage").asString()).isEqualTo("2022-2");
        assertThat(proposal.path("naam").asString()).isEqualTo("2de Voortgangsrapportage 2022");
        assertThat(proposal.path("programma").path("nummer").asInt()).isEqualTo(2);
        assertThat(proposal.path("fouten")).isEmpty();
        JsonNode bullets = proposal.path("programma").path("standVanZaken");
        assertThat(bullets).hasSize(3);
        assertThat(bullets.path(1).path("tekst").asString())
                .isEqualTo("Het team toezicht werkt sinds juni met twee ploegen – ook in het weekend.");
        assertThat(bullets.path(2).path("onderliggend").valueStream().map(JsonNode::asString)).containsExactly(
                "De controles in de haven zijn verdubbeld.",
                "Met de buurgemeenten is een gezamenlijk meldpunt ingericht.");
        assertThat(proposal.path("programma").path("beleidsterreinen")).isEmpty();
    }

    @Test
    void is_kept_once_replaced_and_never_decided_on() {
        Api.Answer first = take("?bron=website", PublishedPages.TEXT);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.http().body()).isEqualTo("{\"id\":\"2022-2\",\"versie\":1}");
        assertThat(first.header("Location")).isEqualTo(REPORTS + "/2022-2");

        assertThat(take("?bron=website", PublishedPages.TEXT).status()).isEqualTo(200);
        assertThat(leiden.karin().post(IMPORTS + "?bron=archief", bytes(PublishedPages.HTML), "text/html").status())
                .as("the same words from elsewhere").isEqualTo(200);
        Api.Answer lit = take("?bron=website",
                PublishedPages.TEXT.replace("ondermijning\n\n", "ondermijning\n\nOranje\n"));
        assertThat(lit.status()).isEqualTo(201);
        assertThat(lit.header("ETag")).isEqualTo("\"2\"");

        assertThat(leiden.karin().post(REPORTS, Municipality.plan(Municipality.TODAY)).problem())
                .isEqualTo("409 rapportage-bestaat-al");
        assertThat(leiden.karin().post(REPORTS + "/2022-2/openingen", "{}").status()).isEqualTo(409);
    }

    @Test
    void tells_lights_and_explanations_wherever_the_page_shows_them() {
        String page = """
                Eerste voortgangsrapportage 2022
                Programma 2 Veiligheid
                Beleidsterrein 2A Veiligheid
                2A1 Beperken criminaliteit
                2A1.1 Aanpak ondermijning\tOranje
                02A102 Voorkomen radicalisering
                stoplicht: rood
                2A1.3 Voorkomen cybercrime
                Toelichting doelenboom beleidsterrein 2A Veiligheid
                De cijfers zijn van 1 augustus.

                2A1.3 volgt later.
                2A1.1 Aanpak ondermijning: twee vacatures zijn nog open.

                De inhuur begint in oktober.
                02A103: op schema.
                Groen
                """;

        assertThat(read(page)).isEqualTo(
                """
                        {"nummer":2,"standVanZaken":[],"prestaties":[\
                        {"code":"2A1.1","stoplicht":"ORANJE",\
                        "toelichting":"twee vacatures zijn nog open.\\nDe inhuur begint in oktober."},\
                        {"code":"2A1.2","stoplicht":"ROOD"},{"code":"2A1.3","stoplicht":"GROEN","toelichting":"op schema."}],\
                        "beleidsterreinen":[{"code":"2A","toelichting":"De cijfers zijn van 1 augustus.\\n2A1.3 volgt later."}]}""");
    }

    @Test
    void has_lights_that_are_pictures_or_colours() {
        String page = """
                <h1>2e Voortgangsrapportage 2022</h1><p>Programmanummer</p><p>2</p>
                <h3>Beleidsterrein 2A Veiligheid</h3><table>
                <tr><td>2A1 Criminaliteit</td><td>2A1.1 Ondermijning</td><td><img src="g.png" alt="Groen"></td></tr>
                <tr><td></td><td>2A1.2 Radicalisering</td><td><span class="o" title="Stoplicht oranje"></span></td></tr>
                <tr><td></td><td>2A1.3 Cybercrime</td><td><svg role="img" aria-label="Rood"><circle/></svg></td></tr>
                </table>""";

        assertThat(leiden.karin().post(PROPOSALS + "?bron=x", bytes(page), "text/html").json().path("programma")
                .path("prestaties").toString()).isEqualTo("""
                        [{"code":"2A1.1","stoplicht":"GROEN"},{"code":"2A1.2","stoplicht":"ORANJE"},\
                        {"code":"2A1.3","stoplicht":"ROOD"}]""");
    }

    @Test
    void may_explain_in_a_column_of_its_table() {
        String page = """
                <h1>2e Voortgangsrapportage 2022</h1><p>Programmanummer</p><p>2</p>
                <h3>Beleidsterrein 2A Veiligheid</h3><table>
                <tr><th>Doel</th><th>Prestatie</th><th>Stoplicht</th><th>Toelichting</th></tr>
                <tr><td>2A1 Criminaliteit</td><td>2A1.1 Ondermijning</td><td>Rood</td><td><p>Te weinig mensen.</p>
                <p>Wordt later.</p></td></tr>
                <tr><td></td><td>2A1.2 Radicalisering</td><td>Groen</td><td></td></tr></table>""";

        assertThat(leiden.karin().post(PROPOSALS + "?bron=x", bytes(page), "text/html").json().path("programma")
                .path("prestaties").toString()).isEqualTo("""
                        [{"code":"2A1.1","stoplicht":"ROOD","toelichting":"Te weinig mensen.\\nWordt later."},\
                        {"code":"2A1.2","stoplicht":"GROEN"}]""");
    }

    /** The query-service makes such pages. */
    @Test
    void is_read_back_from_a_page_of_our_own() {
        String page = """
                <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>2e Voortgangsrapportage 2022, programma 2
                </title></head><body><nav><p><a href="..">Alle programma's van deze voortgangsrapportage</a></p></nav>
                <header><h1>2e Voortgangsrapportage 2022</h1><p class="stand">Vastgesteld op 4 oktober 2022.</p></header><main>
                <dl><dt>Programmanummer</dt><dd>2</dd><dt>Commissie</dt><dd>Wonen</dd><dd>Werk</dd>
                <dt>Portefeuille(s)</dt><dd>Zorg</dd></dl>
                <section><h2>De missie van het programma Veiligheid luidt:</h2><p>Veilig.</p></section>
                <section><h2>Stand van zaken bij Voortgangsrapportage</h2><ul><li><span>Alles loopt.</span>
                <ul><li>In de wijk.</li><li>En daarbuiten.</li></ul></li></ul>
                <footer><p>Te laat ingediend: ziekte.</p></footer></section>
                <h2>Doelenbomen</h2><section><table><caption><h3>Beleidsterrein 2A Veiligheid</h3></caption>
                <thead><tr><th>Doel</th><th>Prestatie</th><th>Stoplicht</th></tr></thead><tbody>
                <tr><th rowspan="2">2A1 Criminaliteit</th><th>2A1.1 Aanpak ondermijning</th><td><span class="licht oranje"><svg
                 aria-hidden="true"><path d="M8"/></svg> Oranje</span></td></tr><tr><th>2A1.2 Radicalisering</th>
                <td><svg class="geen" role="img" aria-label="Geen stoplicht"></svg></td></tr></tbody></table>
                <h3>Toelichting doelenboom beleidsterrein 2A Veiligheid</h3><h4>2A1.1 Aanpak ondermijning</h4>
                <p>Oorzaak: twee vacatures.</p><p>Bijsturing: inhuur.</p><footer><ul><li>Ontbreekt: 2A1.2</li></ul></footer>
                </section></main><footer><p>Stand van het grootboek: positie 12.</p></footer></body></html>""";

        Api.Answer answer = leiden.karin().post(PROPOSALS + "?bron=x", bytes(page), "text/html");
        assertThat(answer.json().path("naam").asString("")).as(answer.toString())
                .isEqualTo("2e Voortgangsrapportage 2022");
        assertThat(answer.json().path("fouten")).isEmpty();
        assertThat(answer.json().path("programma").toString()).isEqualTo("""
                {"nummer":2,"standVanZaken":[{"tekst":"Alles loopt.","onderliggend":["In de wijk.","En daarbuiten."]}],\
                "prestaties":[{"code":"2A1.1","stoplicht":"ORANJE",\
                "toelichting":"Oorzaak: twee vacatures.\\nBijsturing: inhuur."},{"code":"2A1.2"}],\
                "beleidsterreinen":[]}""");
    }

    @Test
    void has_bullets_of_two_levels_whatever_they_look_like() {
        String begin = "2e VGR 2022\nProgrammanummer 2\nStand van zaken\n";
        String bullets = "[{\"tekst\":\"een\",\"onderliggend\":[\"twee\",\"drie\"]},{\"tekst\":\"vier\",\"onderliggend\":[]}]";

        for (String written : new String[]{"• een\n  • twee\n  • drie\n• vier", "• een\no twee\no drie\n• vier",
                "*\u00a0een\n\u00a0\u00a0- twee\n\n\u00a0\u00a0- drie\n\n*\u00a0vier",
                "\uf0b7 een\n– twee\n– drie\n\uf0b7 vier"}) {
            assertThat(propose("?bron=x", begin + written).json().path("programma").path("standVanZaken").toString())
                    .as(written).isEqualTo(bullets);
        }
        assertThat(propose("?bron=x", begin + "- een en\n  meer\n\nEen alinea.").json().path("programma")
                .path("standVanZaken").valueStream().map(bullet -> bullet.path("tekst").asString()))
                .containsExactly("een en meer", "Een alinea.");
        assertThat(propose("?bron=x", begin + "• een\n  • twee\n    • drie").faults())
                .containsExactly("regel 6 te-diep");
    }

    @Test
    void without_heading_gets_from_the_request_what_it_is() {
        String page = "Stand van zaken\n- Alles loopt.\n  - Ook in het centrum.\n";

        Api.Answer unknown = propose("?bron=archief", page);
        assertThat(unknown.problem()).isEqualTo("400 ongeldige-invoer");
        assertThat(unknown.faults()).containsExactlyInAnyOrder("begrotingsjaar verplicht", "volgnummer verplicht",
                "regel 1 verplicht");
        String told = "?bron=archief&begrotingsjaar=2022&volgnummer=1&programma=2&peildatum=2022-04-01";
        assertThat(propose(told, page).json().toString()).startsWith("""
                {"voortgangsrapportage":"2022-1","naam":"1e Voortgangsrapportage 2022","peildatum":"2022-04-01",\
                "programma":{"nummer":2,"standVanZaken":[{"tekst":"Alles loopt.",\
                "onderliggend":["Ook in het centrum."]}]""");
        assertThat(take(told, page).status()).isEqualTo(201);
        assertThat(take(told.replace("2022-04-01", "1-april"), page).faults()).containsExactly("peildatum datum");
        assertThat(take(told.replace("volgnummer=1", "volgnummer=12"), page).faults())
                .containsExactly("volgnummer buiten-bereik");
    }

    @Test
    void may_also_be_sent_as_json() {
        String json = """
                {"begrotingsjaar": 2022, "volgnummer": 1, "bron": "archief", "programma": {"nummer": 2,
                 "prestaties": [{"code": "02A101", "stoplicht": "GROEN"}, {"code": "2A1.2"}]}}""";

        assertThat(leiden.karin().post(IMPORTS, json).status()).isEqualTo(201);
        assertThat(leiden.karin().post(IMPORTS, json.replace("2A1.2", "2A9.9").replace("\"archief\"", "\"\"")).faults())
                .containsExactlyInAnyOrder("/bron verplicht");
        assertThat(leiden.karin().post(IMPORTS, json.replace("2A1.2", "2A9.9")).faults())
                .containsExactly("/programma/prestaties/1/code onbekend");
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        void with_every_code_that_the_tree_of_its_year_does_not_hold() {
            Api.Answer answer = take("?bron=website", PublishedPages.TEXT.replace("2A1.2 Voork", "2A1.8 Voork")
                    .replace("2A5.7 Hand", "2A5.8 Hand"));

            assertThat(answer.json().path("fouten").valueStream().map(fault -> fault.path("plaats").asString() + " "
                    + fault.path("melding").asString())).containsExactly("regel 50 Prestatie 2A1.8 staat niet bij"
                            + " programma 2 in de doelenboom van 2022. Verbeter de code.",
                            "regel 142 Prestatie 2A5.8"
                                    + " staat niet bij programma 2 in de doelenboom van 2022. Verbeter de code.");
        }

        @Test
        void without_the_tree_of_its_year() {
            Api.Answer answer = take("?bron=website", PublishedPages.TEXT.replace("2022", "2021"));

            assertThat(answer.problem()).isEqualTo("409 doelenboom-van-toen-ontbreekt");
            assertThat(answer.detail())
                    .isEqualTo("Van begrotingsjaar 2021 is er nog geen doelenboom. Lees eerst die van"
                            + " toen in en daarna de rapportage.");
        }

        @Test
        void over_a_report_that_was_planned_here() {
            leiden.withReport(Municipality.TODAY);

            assertThat(take("?bron=website", PublishedPages.TEXT).problem()).isEqualTo("409 eigen-rapportage");
            assertThat(propose("?bron=website", PublishedPages.TEXT).problem()).isEqualTo("409 eigen-rapportage");
        }

        @Test
        void when_page_and_request_contradict_each_other_or_the_page_itself() {
            assertThat(take("?bron=website&volgnummer=1&begrotingsjaar=2022", PublishedPages.TEXT).faults())
                    .containsExactly("regel 1 afwijkend");
            assertThat(take("?bron=website", PublishedPages.TEXT.replace("ondermijning\n\n",
                    "ondermijning\n\nGroen\nRood\n")).faults()).containsExactly("regel 49 dubbel");
            assertThat(take("?bron=website", PublishedPages.TEXT.replace("Prestatie\n", "Prestatie\nGroen\n")).faults())
                    .containsExactly("regel 41 niet-te-plaatsen");
            assertThat(take("?bron=website", PublishedPages.TEXT.replace("beleidsterrein 2A v", "beleidsterrein 2C v"))
                    .faults()).containsExactly("regel 146 onbekend");
        }

        @Test
        void when_nothing_is_recognised_or_no_source_is_named() {
            assertThat(take("?bron=website", "Geachte raad,\n").faults()).containsExactly("bestand geen-rapportage");
            assertThat(take("", PublishedPages.TEXT).faults()).containsExactly("bron verplicht");
            assertThat(leiden.karin().post(IMPORTS + "?bron=x", bytes(PublishedPages.TEXT), "text/csv").problem())
                    .isEqualTo("415 vorm-niet-leesbaar");
        }

        @Test
        void to_everybody_but_the_concern_controller() {
            assertThat(leiden.farida().post(IMPORTS, bytes(PublishedPages.TEXT), TEXT).problem())
                    .isEqualTo("403 rol-ontbreekt");
        }
    }

    private Api.Answer take(String query, String page) {
        return leiden.karin().post(IMPORTS + query, bytes(page), TEXT);
    }

    private Api.Answer propose(String query, String page) {
        return leiden.karin().post(PROPOSALS + query, bytes(page), TEXT);
    }

    private String read(String page) {
        Api.Answer answer = propose("?bron=website", page);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("fouten")).isEmpty();
        return answer.json().path("programma").toString();
    }

    private static byte[] bytes(String page) {
        return page.getBytes(UTF_8);
    }
}
