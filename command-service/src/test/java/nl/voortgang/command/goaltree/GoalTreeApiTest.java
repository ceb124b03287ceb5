package nl.voortgang.command.goaltree;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A goal tree over HTTP")
class GoalTreeApiTest {

    private static final String ADDRESS = "/v1/doelenbomen/2022";

    private Municipality leiden;

    @BeforeEach
    void establishPortfolios() {
        leiden = Municipality.fresh().withPortfolios();
    }

    @Test
    void is_imported_imported_again_without_effect_and_replaced() {
        Api.Answer first = leiden.karin().put(ADDRESS, Municipality.TREE);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.http().body()).isEqualTo("{\"id\":\"2022\",\"versie\":2}");
        assertThat(first.header("Location")).isEqualTo(ADDRESS);

        Api.Answer same = leiden.karin().put(ADDRESS, Municipality.TREE);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo(first.header("ETag"));

        String other = Municipality.TREE.replace("Aanpak ondermijning", "Ondermijning aanpakken");
        assertThat(leiden.karin().put(ADDRESS, other, "If-Match", "\"1\"").problem()).isEqualTo("412 versie-verouderd");
        Api.Answer next = leiden.karin().put(ADDRESS, other, "If-Match", first.header("ETag"));
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void hears_everything_that_is_wrong_with_it_and_where() {
        String wrong = Municipality.TREE.replace("\"veiligheid\"", "\"onbekend\"").replace("2A1.1", "2A2.1")
                .replace("\"Inzet Veilig Thuis\"", "\"\"").replace("[\"Leefbaarheid\"]", "[]");
        Api.Answer answer = leiden.karin().put(ADDRESS, wrong);
        assertThat(answer.problem()).isEqualTo("400 ongeldige-invoer");
        String performances = "/programmas/0/beleidsterreinen/0/doelen/0/prestaties";
        assertThat(answer.faults()).containsExactlyInAnyOrder("/programmas/0/commissies verplicht",
                performances + "/0/code past-niet", performances + "/0/portefeuille onbekend",
                performances + "/1/naam verplicht");
        assertThat(answer.json().path("fouten").toString()).contains(
                "De code 2A2.1 hoort niet bij doel 2A1; daar past een code bij als 2A1.1.",
                "De portefeuille ‘onbekend’ bestaat niet. Stel haar eerst in of kies een andere.");
    }

    @Test
    void hears_faults_of_shape_and_of_substance_at_once() {
        String wrong = Municipality.TREE.replace("\"missie\"", "\"motto\"").replace("\"Leefbaarheid\"", "7")
                .replace("\"2A1\"", "\"2B1\"");
        assertThat(leiden.karin().put(ADDRESS, wrong).faults()).contains("/programmas/0/missie verplicht",
                "/programmas/0/motto onbekend", "/programmas/0/commissies/0 tekst",
                "/programmas/0/beleidsterreinen/0/doelen/0/code past-niet");
    }

    @Test
    void is_for_the_concern_controller_alone_and_of_a_year_that_can_be() {
        assertThat(leiden.farida().put(ADDRESS, Municipality.TREE).problem()).isEqualTo("403 rol-ontbreekt");
        assertThat(leiden.karin().put("/v1/doelenbomen/1999", Municipality.TREE).problem())
                .isEqualTo("404 niet-gevonden");
    }

    @Test
    void knows_only_the_portfolios_of_its_own_organisation() {
        assertThat(Municipality.fresh().karin().put(ADDRESS, Municipality.TREE).faults())
                .anyMatch(fault -> fault.endsWith("portefeuille onbekend"));
    }

    @Test
    void of_which_a_report_is_open_counts_from_the_next_one_and_says_so() {
        leiden.withTree(Municipality.TREE).withReport(Municipality.TODAY).open();
        String other = Municipality.TREE.replace("Aanpak ondermijning", "Ondermijning aanpakken");
        String sentence = "De nieuwe versie geldt vanaf de volgende voortgangsrapportage; 2022-2 is open en houdt de"
                + " versie waarmee zij is geopend.";

        Api.Answer proposed = leiden.karin().post(ADDRESS + "/inleesvoorstellen", other);
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(200);
        assertThat(proposed.json().path("geldtVanaf").asString()).isEqualTo(sentence);

        Api.Answer imported = leiden.karin().put(ADDRESS, other);
        assertThat(imported.json().path("geldtVanaf").asString()).isEqualTo(sentence);
        assertThat(imported.json().path("openRapportages").toString()).isEqualTo("[\"2022-2\"]");
        assertThat(leiden.karin().put(ADDRESS, other).http().body()).doesNotContain("geldtVanaf");
    }

    @Test
    void goes_on_with_the_performances_of_the_year_before() {
        leiden.withTree(Municipality.TREE);
        String nextYear = Municipality.TREE.replace("\"2A1.1\",", "\"2A1.7\", \"voortzettingVan\": [\"02A101\"],");

        assertThat(leiden.karin().post("/v1/doelenbomen/2023/inleesvoorstellen", nextYear.replace("02A101", "2A1.8"))
                .json().path("fouten").toString()).isEqualTo("[{\"plaats\":\"/programmas/0/beleidsterreinen/0/doelen/0/"
                        + "prestaties/0/voortzettingVan/0\",\"regel\":\"onbekend\",\"melding\":\"Prestatie 2A1.8 staat"
                        + " niet in de doelenboom van 2022. Noem een prestatie die er wel in staat, of geen.\"}]");
        assertThat(leiden.karin().put("/v1/doelenbomen/2023", nextYear).status()).isEqualTo(201);
        String said = nextYear.replace("\"02A102\",", "\"02A102\", \"voortzettingVan\": [\"2A1.2\"],");
        assertThat(leiden.karin().put("/v1/doelenbomen/2023", said).status()).as("unsaid is the same code")
                .isEqualTo(200);
        Api.Answer anew = leiden.karin().put("/v1/doelenbomen/2023", said.replace("[\"2A1.2\"]", "[]"));
        assertThat(anew.header("ETag")).as("said to be new").isEqualTo("\"4\"");
    }

    @Test
    void may_be_looked_at_first_without_keeping_anything() {
        Api.Answer proposed = leiden.karin().post(ADDRESS + "/inleesvoorstellen",
                Municipality.TREE.replace("zorg", "wonen"));

        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.json().path("toegevoegd").valueStream().map(part -> part.path("onderdeel").asString()))
                .containsExactly("programma 2", "beleidsterrein 2A", "doel 2A1", "prestatie 2A1.1", "prestatie 2A1.2");
        assertThat(proposed.faults())
                .containsExactly("/programmas/0/beleidsterreinen/0/doelen/0/prestaties/1/portefeuille onbekend");
        assertThat(leiden.karin().put(ADDRESS, Municipality.TREE).status()).as("nothing was kept").isEqualTo(201);
        assertThat(leiden.farida().post(ADDRESS + "/inleesvoorstellen", Municipality.TREE).problem())
                .isEqualTo("403 rol-ontbreekt");
    }
}
