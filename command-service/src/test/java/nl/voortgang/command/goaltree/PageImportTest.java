package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A published page as a goal tree")
class PageImportTest {

    private static final String ADDRESS = "/v1/doelenbomen/2022";
    private static final String PROPOSALS = ADDRESS + "/inleesvoorstellen";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Municipality leiden;

    @BeforeEach
    void begin() {
        leiden = Municipality.fresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void has_1_policy_area_5_goals_and_23_performances_with_the_names_and_codes_of_the_page(String type) {
        String page = type.equals("text/html") ? PublishedPages.HTML : PublishedPages.TEXT;

        JsonNode proposal = leiden.karin().post(PROPOSALS, page.getBytes(UTF_8), type).json();

        assertThat(proposal.path("fouten")).isEmpty();
        assertThat(proposal.path("toegevoegd").valueStream().map(part -> part.path("onderdeel").asString() + " "
                + part.path("naam").asString())).containsExactly("programma 2 Veiligheid",
                        "beleidsterrein 2A Veiligheid",
                        "doel 2A1 Beperken criminaliteit, bewaken democratische rechtsstaat",
                        "prestatie 2A1.1 Aanpak ondermijning",
                        "prestatie 2A1.2 Voorkomen of aanpakken radicalisering en polarisatie",
                        "prestatie 2A1.3 Voorkomen cybercrime / gedigitaliseerde criminaliteit",
                        "prestatie 2A1.4 Inzet Veilig Thuis", "prestatie 2A1.5 Inzet Veilige Publieke taak",
                        "doel 2A2 Beperken criminaliteit en overlast in de woonomgeving",
                        "prestatie 2A2.1 Beperken van overlast van personen die verward gedrag vertonen",
                        "prestatie 2A2.2 Beperken van overlast in de woonomgeving",
                        "prestatie 2A2.3 Preventie woninginbraken",
                        "prestatie 2A2.4 Regievoering samenwerking jaarwisseling / vuurwerk",
                        "prestatie 2A2.5 Inzet buurt- en wijkveiligheid",
                        "prestatie 2A2.6 Aanpak fietsendiefstal en fietsoverlast",
                        "doel 2A3 Beperken jeugdoverlast en criminaliteit", "prestatie 2A3.1 Stedelijke jeugdaanpak",
                        "doel 2A4 Optimale preventie en aanpak branden, rampen en crises",
                        "prestatie 2A4.1 Realiseren van BRL-vakbekwame gemeentelijke crisisorganisatie",
                        "prestatie 2A4.2 Planvorming rondom grootschalige risicovolle evenementen",
                        "prestatie 2A4.3 Inzet bij rampen en crises",
                        "prestatie 2A4.4 Optimale preventie brandveiligheid",
                        "doel 2A5 Veilig ondernemen en veilig uitgaan",
                        "prestatie 2A5.1 Risicoscan, coördinatie vergunningverlening evenementen",
                        "prestatie 2A5.2 Handhaven bij evenementen", "prestatie 2A5.3 Bijdrage aan veilig ondernemen",
                        "prestatie 2A5.4 Handhaven coffeeshopbeleid / Regulering wietteelt",
                        "prestatie 2A5.5 Coördinatie vergunningverlening horeca",
                        "prestatie 2A5.6 Handhaven horecaregelgeving", "prestatie 2A5.7 Handhaven prostitutiebeleid");
    }

    @Test
    void tells_its_own_name_mission_and_committees() {
        assertThat(put(PublishedPages.TEXT).status()).isEqualTo(201);

        String other = PublishedPages.TEXT.replace("programma Veiligheid luidt", "programma Veilige stad luidt")
                .replace("Leefbaarheid en Bereikbaarheid", "Leefbaarheid\n\nVeiligheid")
                .replace("veilig wonen", "veilig leven");
        assertThat(changes(other)).containsExactly(
                "programma 2: commissies was Leefbaarheid en Bereikbaarheid, wordt Leefbaarheid, Veiligheid",
                "programma 2: missie was In de stad kan iedereen veilig wonen, werken en uitgaan; de gemeente zorgt"
                        + " daarvoor samen met wie er woont en werkt., wordt In de stad kan iedereen veilig leven, werken"
                        + " en uitgaan; de gemeente zorgt daarvoor samen met wie er woont en werkt.",
                "programma 2: naam was Veiligheid, wordt Veilige stad");
    }

    @Test
    void may_be_written_in_either_notation_and_with_any_space() {
        put(PublishedPages.TEXT);

        String padded = PublishedPages.TEXT.replaceAll("2A(\\d)\\.(\\d) ", "02A$10$2\u00a0")
                .replaceAll("2A(\\d) ", "02A$1 ")
                .replace("2A Veiligheid", "02A\u202fVeiligheid").replace("\n", "\r\n");
        Api.Answer same = put(padded);

        assertThat(padded).contains("02A101\u00a0Aanpak");
        assertThat(same.status()).as(same.toString()).isEqualTo(200);
        assertThat(changes(padded)).isEmpty();
    }

    @Test
    void may_have_its_table_copied_with_tabs() {
        String copied = PublishedPages.TEXT.replaceAll("(2A\\d [^\\n]+)\\n\\n(2A\\d\\.1)", "$1\t$2").replaceAll(
                "(2A2\\.1[^\\n]+)", "$1\tGroen");

        assertThat(copied).contains("rechtsstaat\t2A1.1 Aanpak", "gedrag vertonen\tGroen");
        put(PublishedPages.TEXT);
        assertThat(put(copied).status()).isEqualTo(200);
    }

    @Test
    void replaces_its_programme_and_leaves_the_others_and_every_assignment() {
        leiden.withPortfolios().withTree(TWO_PROGRAMMES);

        String page = """
                Beleidsterrein 2A Veiligheid
                2A1 Minder criminaliteit
                2A1.1 Ondermijning aanpakken
                2A1.3 Weerbare buurten
                """;

        assertThat(put(page).status()).isEqualTo(200);
        JsonNode undone = leiden.karin().post(PROPOSALS, TWO_PROGRAMMES).json();
        assertThat(undone.path("gewijzigd").valueStream().map(PageImportTest::change)).containsExactly(
                "prestatie 2A1.1: naam was Ondermijning aanpakken, wordt Aanpak ondermijning");
        assertThat(undone.path("toegevoegd").valueStream().map(part -> part.path("onderdeel").asString()))
                .containsExactly("prestatie 2A1.2");
        assertThat(undone.path("vervallen").valueStream().map(part -> part.path("onderdeel").asString()))
                .containsExactly("prestatie 2A1.3");

    }

    @Test
    void without_heading_takes_name_and_assignments_from_the_year_before() {
        leiden.withPortfolios().withTree(Municipality.TREE);
        String page = """
                Beleidsterrein 2A Veiligheid
                2A1 Minder criminaliteit
                2A1.1 Aanpak ondermijning
                2A1.2 Inzet Veilig Thuis
                """;

        Api.Answer answer = leiden.karin().put("/v1/doelenbomen/2023", page.getBytes(UTF_8), TEXT);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        String asItWas = Municipality.TREE.replace("\"opsteller\": \"p-joost\"",
                "\"opsteller\": \"p-joost\", \"voortzettingVan\": [\"2A1.2\"]");
        assertThat(leiden.karin().put("/v1/doelenbomen/2023", asItWas).status()).isEqualTo(200);
    }

    @Test
    void of_a_programme_that_is_not_known_must_have_a_heading() {
        assertThat(faults("Beleidsterrein 2A Veiligheid\n2A1 Veilig\n2A1.1 Aanpak")).containsExactly(
                "regel 1 verplicht: Vul de naam in.", "regel 1 verplicht: Noem minstens één commissie.");
    }

    @Test
    void may_have_several_policy_areas_and_explanations_between_them() {
        String page = """
                Programma 2 Veiligheid
                Commissie: Leefbaarheid
                Beleidsterrein 2A Veiligheid
                2A1 Minder criminaliteit
                2A1.1 Aanpak ondermijning
                Oranje
                Toelichting doelenboom beleidsterrein 2A
                2A1.1 Aanpak ondermijning
                Twee vacatures zijn nog open.
                Beleidsterrein 2B Handhaving
                2B1 Een nette stad
                2B1.1 Toezicht op straat
                Groen
                Toelichting doelenboom beleidsterrein 2B
                Er zijn geen afwijkingen te melden.
                """;

        assertThat(proposal(page).path("toegevoegd").valueStream().map(part -> part.path("onderdeel").asString()))
                .containsExactly("programma 2", "beleidsterrein 2A", "doel 2A1", "prestatie 2A1.1", "beleidsterrein 2B",
                        "doel 2B1", "prestatie 2B1.1");
    }

    @Nested
    @DisplayName("that is damaged tells the line and what to do")
    class Damaged {

        @Test
        void a_code_twice() {
            assertThat(faults(PublishedPages.TEXT.replace("2A1.2 Voorkomen", "2A1.1 Voorkomen").replace("2A3 Bep",
                    "2A2 Bep"))).containsExactly("regel 50 dubbel: Gebruik de code 2A1.1 maar één keer.",
                            "regel 92 dubbel: Gebruik de code 2A2 maar één keer.",
                            "regel 94 past-niet: De code 2A3.1 hoort niet bij doel 2A2; daar past een code bij als 2A2.1.");
        }

        @Test
        void a_goal_without_performances() {
            assertThat(faults(PublishedPages.TEXT.replaceFirst("2A3\\.1[^\\n]+", ""))).containsExactly(
                    "regel 92 verplicht: Neem bij het doel minstens één prestatie op.");
        }

        @Test
        void a_performance_before_its_goal() {
            String page = "Beleidsterrein 2A Veiligheid\n2A1.1 Aanpak\n2A1 Minder criminaliteit\n2A1.2 Inzet";

            assertThat(faults(page)).contains(
                    "regel 2 volgorde: Prestatie 2A1.1 staat vóór haar doel. Zet eerst de regel van het doel.");
        }

        @Test
        void a_goal_before_its_policy_area() {
            String page = "Doelenbomen\n2A1 Minder criminaliteit\n2A1.1 Aanpak\nBeleidsterrein 2A Veiligheid";

            assertThat(faults(page)).contains(
                    "regel 2 volgorde: Doel 2A1 staat vóór zijn beleidsterrein. Zet eerst een regel als ‘Beleidsterrein"
                            + " 2A Veiligheid’.",
                    "regel 3 volgorde: Prestatie 2A1.1 staat vóór haar doel. Zet eerst de regel van het doel.",
                    "regel 4 verplicht: Neem in het beleidsterrein minstens één doel op.");
        }

        @Test
        void a_text_that_is_neither_goal_nor_performance() {
            assertThat(faults(PublishedPages.TEXT.replace("2A1.1 Aanpak ondermijning", "Aanpak ondermijning")))
                    .containsExactly(
                            "regel 46 niet-te-plaatsen: De tekst ‘Aanpak ondermijning’ is niet te plaatsen. Zet"
                                    + " elk doel en elke prestatie op één regel, met de code voorop.");
        }

        @Test
        void a_code_that_is_none_and_a_name_that_is_missing() {
            assertThat(faults(PublishedPages.TEXT.replace("2A1.1 Aanpak ondermijning", "2A1.100 Aanpak")
                    .replace("2A1.4 Inzet Veilig Thuis", "2A1.4"))).containsExactly(
                            "regel 46 vorm: ‘2A1.100’ is geen prestatiecode; die ziet eruit als 2A1.1 of 02A101.",
                            "regel 58 verplicht: Vul de naam in.");
        }

        @Test
        void lines_in_any_other_order() {
            var lines = new ArrayList<>(PublishedPages.TEXT.lines().filter(line -> !line.isBlank()).toList());
            for (int seed = 0; seed < 25; seed++) {
                Collections.shuffle(lines, new Random(seed));

                Api.Answer answer = put(String.join("\n\n", lines));

                assertThat(answer.problem()).as("seed " + seed).isEqualTo("400 ongeldige-invoer");
                assertThat(answer.json().path("fouten")).isNotEmpty().allSatisfy(fault -> assertThat(
                        fault.path("melding").asString()).matches("[A-Z].+[.]"));
            }
            assertThat(leiden.karin().put(ADDRESS, Municipality.TREE).status()).as("nothing was kept").isEqualTo(400);
        }

        @Test
        @Timeout(10)
        void more_than_anybody_could_promise() {
            String endless = "Beleidsterrein 2A V\n2A1 D\n" + "2A1.1 Aanpak\n".repeat(150_000);

            assertThat(faults(endless))
                    .containsExactly("bestand te-veel: Op deze pagina staan meer dan 1000 prestaties."
                            + " Neem er één programma op.");
        }

        @Test
        void something_else_altogether() {
            assertThat(faults("Beste collega,\n\nbijgaand de cijfers."))
                    .containsExactly("bestand geen-doelenboom: Op deze"
                            + " pagina staat geen doelenboom. Zet erop: een regel als ‘Beleidsterrein 2A Veiligheid’, en daaronder"
                            + " elk doel en elke prestatie op een eigen regel.");
        }
    }

    @Nested
    @DisplayName("in whatever characters it is written")
    class Characters {

        private static final Charset WINDOWS = Charset.forName("windows-1252");

        @Test
        void is_read_in_utf_8_in_windows_1252_and_in_utf_16() {
            put(PublishedPages.TEXT);

            assertThat(PublishedPages.TEXT).contains("Coördinatie", "•", "–");
            assertThat(same("text/plain", PublishedPages.TEXT.getBytes(WINDOWS))).isTrue();
            assertThat(same("text/plain; charset=windows-1252", PublishedPages.TEXT.getBytes(WINDOWS))).isTrue();
            assertThat(same("text/plain", ("\ufeff" + PublishedPages.TEXT).getBytes(UTF_8))).isTrue();
            assertThat(same("text/plain", PublishedPages.TEXT.getBytes(Charset.forName("UTF-16")))).isTrue();
            assertThat(same("text/html", PublishedPages.HTML.replace("utf-8", "windows-1252").getBytes(WINDOWS)))
                    .isTrue();
        }

        @Test
        void is_never_read_with_a_character_broken() {
            byte[] broken = PublishedPages.TEXT.replace("Aanpak ondermijning", "Aanpak \u0001ondermijning")
                    .getBytes(UTF_8);
            for (int i = 0; i < broken.length; i++) {
                broken[i] = broken[i] == 1 ? (byte) 0xe9 : broken[i];
            }
            String sentence = "regel 46 tekenset: Hier staat een teken dat geen UTF-8 is. Bewaar het bestand als UTF-8 en"
                    + " stuur het opnieuw.";

            assertThat(told(leiden.karin().put(ADDRESS, broken, "text/plain"))).containsExactly(sentence);
            assertThat(told(leiden.karin().put(ADDRESS, broken, TEXT))).containsExactly(sentence);
        }

        @Test
        void may_hold_no_character_that_cannot_be_shown() {
            assertThat(faults(PublishedPages.TEXT.replace("Aanpak ondermijning", "Aanpak \u0007 ondermijning")))
                    .containsExactly("regel 46 teken: Haal de tekens die niet te tonen zijn weg uit de naam.");
        }

        private boolean same(String type, byte[] page) {
            Api.Answer answer = leiden.karin().put(ADDRESS, page, type);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            return true;
        }
    }

    @Nested
    @DisplayName("as HTML")
    class AsHtml {

        @Test
        void is_the_same_tree_as_the_text() {
            put(PublishedPages.TEXT);

            assertThat(leiden.karin().put(ADDRESS, PublishedPages.HTML.getBytes(UTF_8), "text/html").status())
                    .isEqualTo(200);
        }

        @Test
        void tells_the_line_of_the_source() {
            assertThat(told(leiden.karin().put(ADDRESS, PublishedPages.HTML
                    .replace("2A1.3&nbsp;Voorkomen cybercrime", "2A1.2&nbsp;Voorkomen cybercrime").getBytes(UTF_8),
                    "text/html"))).containsExactly("regel 38 dubbel: Gebruik de code 2A1.2 maar één keer.");
        }

        @Test
        void does_nothing_with_what_is_not_shown() {
            String hidden = PublishedPages.HTML.replace("<h2>Doelenbomen</h2>", """
                    <h2>Doelenbomen</h2><script>2A9.9 Verzonnen</script><style>2A9.8 Verzonnen</style>
                    <!-- 2A9.7 Verzonnen --><template><p>2A9.6 Verzonnen</p></template>""");
            put(PublishedPages.TEXT);

            assertThat(leiden.karin().put(ADDRESS, hidden.getBytes(UTF_8), "text/html").status()).isEqualTo(200);
        }

        @Test
        void may_be_as_deep_as_it_likes() {
            String deep = "<div>".repeat(200_000) + PublishedPages.TEXT;

            assertThat(leiden.karin().put(ADDRESS, deep.getBytes(UTF_8), "text/html").status()).isEqualTo(400);
        }
    }

    private static final String TWO_PROGRAMMES = Municipality.TREE.replace("]}]}]}]}", "]}]}]}, {\"nummer\": 3,"
            + " \"naam\": \"Economie\", \"missie\": \"\", \"commissies\": [\"Werk\"], \"controller\": \"p-tom\","
            + " \"beleidsterreinen\": [{\"code\": \"3A\", \"naam\": \"Werk\", \"doelen\": [{\"code\": \"3A1\","
            + " \"naam\": \"Meer werk\", \"prestaties\": [{\"code\": \"3A1.1\", \"naam\": \"Banenmarkt\"}]}]}]}]}");

    private Api.Answer put(String page) {
        return leiden.karin().put(ADDRESS, page.getBytes(UTF_8), TEXT);
    }

    private JsonNode proposal(String page) {
        Api.Answer answer = leiden.karin().post(PROPOSALS, page.getBytes(UTF_8), TEXT);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private List<String> changes(String page) {
        return proposal(page).path("gewijzigd").valueStream().map(PageImportTest::change).toList();
    }

    private static String change(JsonNode change) {
        return "%s: %s was %s, wordt %s".formatted(change.path("onderdeel").asString(), change.path("veld").asString(),
                change.path("was").asString(""), change.path("wordt").asString(""));
    }

    private List<String> faults(String page) {
        return told(put(page));
    }

    private static List<String> told(Api.Answer answer) {
        assertThat(answer.problem()).as(answer.toString()).isEqualTo("400 ongeldige-invoer");
        return answer.json().path("fouten").valueStream().map(fault -> fault.path("plaats").asString() + " "
                + fault.path("regel").asString() + ": " + fault.path("melding").asString()).toList();
    }
}
