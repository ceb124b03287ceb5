package nl.voortgang.command.report;

import static nl.voortgang.command.Municipality.REPORT;
import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.input.Dates;
import nl.voortgang.command.statusupdate.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An open progress report over HTTP")
class ReportToItsEndApiTest {

    private static final String NOTHING_MISSING = "{\"ontbrekend\":[]}";
    private static final String LETTER = "{\"datum\":\"" + TODAY + "\",\"kenmerk\":\"Z/22/1\"}";
    private static final String DECISION = "{\"besluitnummer\":\"22-0731\",\"besluitdatum\":\"" + TODAY + "\"}";

    private final Municipality leiden = Municipality.withOpenReport(TODAY);

    @Test
    void is_compiled_adopted_sent_and_published() {
        leiden.withAllApproved().compiled().adopted();
        Api.Answer sent = leiden.karin().post(REPORT + "/aanbiedingen", LETTER);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        Api.Answer published = leiden.karin().post(REPORT + "/publicaties", LETTER);
        assertThat(published.http().body()).isEqualTo("{\"id\":\"2022-2\",\"versie\":6}");
        assertThat(leiden.standing()).containsExactly("PUBLISHED", "2A1.1 FROZEN", "2A1.2 FROZEN",
                "programma-2 FROZEN");
        refused("/publicaties", LETTER, "409 rapportage-gepubliceerd", "De voortgangsrapportage 2022-2 is gepubliceerd"
                + " en daarmee klaar. Een fout herstelt u met een erratum.");
    }

    @Test
    void is_not_compiled_while_an_update_is_neither_approved_nor_listed_and_names_them_all() {
        leiden.mieke().post(UPDATE + "/indieningen", Written.GREEN.submission());
        Api.Answer answer = refused("/samenstellingen", """
                {"ontbrekend": [{"onderwerp": "programma-2", "reden": "Komt nog."},
                                {"onderwerp": "3B1.1", "reden": "Komt nog."}]}""", "409 rapportage-onvolledig",
                "Elke statusmelding moet geaccordeerd zijn, of met een reden als ontbrekend zijn genoemd. Bij ‘fouten’"
                        + " staat waar dat niet zo is; los dat op en stel daarna samen.");
        assertThat(answer.faults()).containsExactly("/ontbrekend/1/onderwerp onbekend", "2A1.1 niet-geaccordeerd",
                "2A1.2 niet-geaccordeerd");
        assertThat(answer.json().path("fouten").toString()).contains(
                "De statusmelding van 2A1.1 is nog niet geaccordeerd: de controller is aan zet. Noem haar anders als"
                        + " ontbrekend, met een reden.",
                "De statusmelding van 2A1.2 is nog niet geaccordeerd: de opsteller is aan zet.");
    }

    @Test
    void hears_everything_that_is_wrong_with_what_it_is_sent() {
        assertThat(leiden.karin().post(REPORT + "/samenstellingen", """
                {"ontbrekend": [{"onderwerp": "2A1.1", "reden": ""}, {"onderwerp": "2A1.1"}]}""").faults())
                .containsExactlyInAnyOrder("/ontbrekend/0/reden verplicht", "/ontbrekend/1/reden verplicht",
                        "/ontbrekend/1/onderwerp dubbel");
        assertThat(leiden.karin().post(REPORT + "/verzettingen", """
                {"termijnen": {"indienen": "2022-10-02", "toetsen": "2022-10-01", "accorderen": "2022-10-03",
                  "college": "2022-10-02"}, "reden": ""}""").faults()).containsExactly("/termijnen/toetsen volgorde",
                "/termijnen/college volgorde", "/reden verplicht");
        assertThat(leiden.karin().post(REPORT + "/vaststellingen", "{\"besluitdatum\":\"31-10-2022\"}").faults())
                .containsExactlyInAnyOrder("/besluitnummer verplicht", "/besluitdatum datum");
    }

    @Test
    void moves_its_deadlines_and_takes_the_same_ones_again_for_granted() {
        String later = """
                {"termijnen": {"indienen": "%1$s", "toetsen": "%1$s", "accorderen": "%1$s", "college": "%1$s"},
                 "reden": "Vakantie."}""".formatted(TODAY.minusDays(1));
        assertThat(leiden.karin().post(REPORT + "/verzettingen", later).header("ETag")).isEqualTo("\"3\"");
        assertThat(leiden.karin().post(REPORT + "/verzettingen", later).header("ETag")).isEqualTo("\"3\"");
        Api.Answer late = leiden.mieke().post(UPDATE + "/indieningen", Written.GREEN.submission());
        assertThat(late.detail()).startsWith("Indienen kon tot en met " + Dates.inFull(TODAY.minusDays(1)));
    }

    @Test
    void goes_back_to_open_with_all_that_was_frozen_and_can_be_compiled_again() {
        leiden.withAllApproved().compiled();
        assertThat(leiden.karin().post(REPORT + "/terugzettingen", "{\"reden\":\"Er klopt iets niet.\"}").status())
                .isEqualTo(201);
        await().until(() -> leiden.standing().equals(List.of("OPEN", "2A1.1 APPROVED",
                "2A1.2 APPROVED", "programma-2 APPROVED")));
        assertThat(leiden.karin().post(UPDATE + "/heropeningen", "{\"reden\":\"Een fout.\"}").status()).isEqualTo(201);
        Api.Answer again = leiden.karin().post(REPORT + "/samenstellingen",
                "{\"ontbrekend\":[{\"onderwerp\":\"2A1.1\",\"reden\":\"Wordt herschreven.\"}]}");
        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        await().until(() -> leiden.standing().equals(List.of("COMPILED", "2A1.1 RETURNED",
                "2A1.2 FROZEN", "programma-2 FROZEN")));
        leiden.adopted();
        Api.Answer erratum = leiden.karin().post(UPDATE + "/errata", "{\"reden\":\"Een fout.\"}");
        assertThat(erratum.problem()).isEqualTo("409 niet-in-rapportage");
        assertThat(erratum.detail()).isEqualTo("Deze statusmelding ontbrak in de rapportage, dus er valt niets aan te"
                + " herstellen.");
    }

    @Test
    void is_cancelled_with_a_reason_and_does_not_come_back() {
        assertThat(leiden.karin().post(REPORT + "/annuleringen", "{\"reden\":\"Herindeling.\"}").status())
                .isEqualTo(201);
        refused("/samenstellingen", NOTHING_MISSING, "409 rapportage-geannuleerd", "De voortgangsrapportage 2022-2 is"
                + " geannuleerd. Plan een andere, met een ander volgnummer.");
        assertThat(leiden.karin().post("/v1/voortgangsrapportages", Municipality.plan(TODAY)).problem())
                .isEqualTo("409 rapportage-bestaat-al");
        Api.Answer submission = leiden.mieke().post(UPDATE + "/indieningen", Written.GREEN.submission());
        assertThat(submission.problem()).isEqualTo("409 rapportage-niet-open");
        assertThat(submission.detail())
                .isEqualTo("De voortgangsrapportage 2022-2 is niet open maar geannuleerd, dus dit"
                        + " kan nu niet. Er wordt niets meer gevraagd.");
    }

    @Test
    void hears_at_the_wrong_moment_what_comes_first() {
        refused("/vaststellingen", DECISION, "409 rapportage-niet-samengesteld", "De voortgangsrapportage 2022-2 is nog"
                + " niet samengesteld. Stel haar samen zodra alles is geaccordeerd.");
        leiden.withAllApproved().compiled();
        refused("/annuleringen", "{\"reden\":\"Herindeling.\"}", "409 rapportage-samengesteld", "De"
                + " voortgangsrapportage 2022-2 is samengesteld. Stel haar vast, of zet haar terug als er nog iets moet"
                + " veranderen.");
        leiden.adopted();
        refused("/terugzettingen", "{\"reden\":\"Toch niet.\"}", "409 rapportage-vastgesteld", "De"
                + " voortgangsrapportage 2022-2 is vastgesteld. Bied haar aan de raad aan; een fout herstelt u met een"
                + " erratum.");
        assertThat(leiden.karin().post(REPORT + "/aanbiedingen",
                LETTER.replace(TODAY.toString(), TODAY.minusDays(1).toString())).faults())
                .containsExactly("/datum volgorde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verzettingen", "samenstellingen", "terugzettingen",
            "annuleringen", "vaststellingen", "aanbiedingen", "publicaties"})
    void is_for_the_concern_controller_of_its_own_organisation(String act) {
        String body = switch (act) {
            case "verzettingen" -> """
                    {"termijnen": {"indienen": "2022-10-01", "toetsen": "2022-10-01", "accorderen": "2022-10-01",
                     "college": "2022-10-01"}, "reden": "Vakantie."}""";
            case "samenstellingen" -> NOTHING_MISSING;
            case "vaststellingen" -> DECISION;
            case "aanbiedingen", "publicaties" -> LETTER;
            default -> "{\"reden\":\"Toch niet.\"}";
        };
        assertThat(leiden.mayor().post(REPORT + "/" + act, body).problem()).isEqualTo("403 rol-ontbreekt");
        Api.Answer elsewhere = Api.as("elders", "p-karin", "concerncontroller").post(REPORT + "/" + act, body);
        assertThat(elsewhere.problem()).isEqualTo("404 niet-gevonden");
        assertThat(elsewhere.detail()).isEqualTo("De voortgangsrapportage 2022-2 bestaat niet.");
    }

    private Api.Answer refused(String act, String body, String problem, String sentence) {
        Api.Answer answer = leiden.karin().post(REPORT + act, body);
        assertThat(answer.problem()).as(answer.toString()).isEqualTo(problem);
        assertThat(answer.detail()).isEqualTo(sentence);
        return answer;
    }
}
