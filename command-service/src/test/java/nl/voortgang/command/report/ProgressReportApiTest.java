package nl.voortgang.command.report;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.TREE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A progress report over HTTP")
class ProgressReportApiTest {

    private static final String REPORTS = "/v1/voortgangsrapportages";
    private static final String OPENINGS = REPORTS + "/2022-2/openingen";

    private final Municipality leiden = Municipality.fresh();

    @Test
    void is_planned_once() {
        Api.Answer planned = leiden.karin().post(REPORTS, Municipality.plan(TODAY));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        assertThat(planned.http().body()).isEqualTo("{\"id\":\"2022-2\",\"versie\":1}");
        assertThat(planned.header("Location")).isEqualTo(REPORTS + "/2022-2");
        Api.Answer again = leiden.karin().post(REPORTS, Municipality.plan(TODAY));
        assertThat(again.problem()).isEqualTo("409 rapportage-bestaat-al");
        assertThat(again.detail()).isEqualTo("De voortgangsrapportage 2022-2 bestaat al. Kies een ander volgnummer of"
                + " een ander begrotingsjaar.");
    }

    @Test
    void hears_everything_that_is_wrong_with_its_plan() {
        assertThat(leiden.karin().post(REPORTS, """
                {"begrotingsjaar": 2022, "volgnummer": 10, "naam": "", "peildatum": "2022-09-01", "termijnen":
                 {"indienen": "2022-10-02", "toetsen": "2022-10-01", "accorderen": "2022-10-03",
                  "college": "2022-10-02"}}""").faults()).containsExactly("/volgnummer buiten-bereik",
                "/naam verplicht", "/termijnen/toetsen volgorde", "/termijnen/college volgorde");
        assertThat(leiden.karin().post(REPORTS, "{\"begrotingsjaar\":1999,\"jaar\":2022}").faults())
                .containsExactlyInAnyOrder("/begrotingsjaar vorm", "/volgnummer verplicht", "/naam verplicht",
                        "/peildatum verplicht", "/termijnen verplicht", "/jaar onbekend");
    }

    @Test
    void opens_once_and_not_before_it_is_planned() {
        leiden.withPortfolios().withTree(TREE);
        Api.Answer unplanned = leiden.karin().post(OPENINGS, "{}");
        assertThat(unplanned.problem()).isEqualTo("404 niet-gevonden");
        assertThat(unplanned.detail()).isEqualTo("De voortgangsrapportage 2022-2 bestaat niet.");
        leiden.withReport(TODAY).open();
        assertThat(leiden.karin().post(OPENINGS, "{}").problem()).isEqualTo("409 rapportage-al-geopend");
        assertThat(leiden.farida().post(OPENINGS, "{}").problem()).isEqualTo("403 rol-ontbreekt");
        assertThat(leiden.karin().post(OPENINGS, "{\"nu\":true}").problem()).isEqualTo("400 ongeldige-invoer");
    }

    @Test
    void does_not_open_without_a_tree() {
        leiden.withReport(TODAY);
        Api.Answer answer = leiden.karin().post(OPENINGS, "{}");
        assertThat(answer.problem()).isEqualTo("409 geen-doelenboom");
        assertThat(answer.detail()).isEqualTo("Van begrotingsjaar 2022 is er nog geen doelenboom. Lees die eerst in en"
                + " open daarna de rapportage.");
    }

    @Test
    void does_not_open_while_anybody_is_missing_and_names_them_all() {
        leiden.withPortfolios().withTree(TREE.replace(", \"opsteller\": \"p-joost\"", "")
                .replace("\"controller\": \"p-farida\",", "")).withReport(TODAY);
        leiden.karin().post("/v1/portefeuilles/zorg/termijnen/" + TODAY.minusYears(1) + "/beeindigingen",
                "{\"totEnMet\":\"" + TODAY.minusDays(1) + "\"}");
        Api.Answer answer = leiden.karin().post(OPENINGS, "{}");
        assertThat(answer.problem()).isEqualTo("409 doelenboom-onvolledig");
        assertThat(answer.faults()).containsExactly("programma-2 controller-ontbreekt", "2A1.2 opsteller-ontbreekt",
                "2A1.2 houder-ontbreekt");
        assertThat(answer.json().path("fouten").toString()).contains(
                "Programma 2 Veiligheid heeft geen controller; wijs er een aan.",
                "Prestatie 2A1.2 Inzet Veilig Thuis valt onder portefeuille ‘zorg’, die vandaag niemand houdt; benoem een"
                        + " houder.");
    }
}
