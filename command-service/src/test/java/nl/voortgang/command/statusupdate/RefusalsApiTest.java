package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.OTHER_UPDATE;
import static nl.voortgang.command.Municipality.PROGRAMME_UPDATE;
import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.input.Dates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A status update over HTTP is refused")
class RefusalsApiTest {

    /** Here 2A1.1 and 2A1.2 are reviewed, the latter by the alderman; the programme's update is still to be written. */
    private static Municipality leiden;

    @BeforeAll
    static void submitAndReview() {
        leiden = Municipality.withOpenReport(TODAY);
        accepted(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(leiden.farida().post(UPDATE + "/beoordelingen", GREEN.seen()));
        accepted(leiden.joost().post(OTHER_UPDATE + "/indieningen", GREEN.submission()));
        accepted(Api.as(leiden.name(), "p-wethouder", "concerncontroller").post(OTHER_UPDATE + "/beoordelingen",
                GREEN.seen()));
    }

    @Test
    void to_who_is_not_its_author() {
        assertRefused(leiden.joost().post(PROGRAMME_UPDATE + "/indieningen", BULLETS.submission()),
                "409 onderwerp-niet-van-u", "U bent niet de opsteller van statusmelding 2022-2-programma-2. Vraag de"
                        + " concerncontroller wie dat is.");
    }

    @Test
    void to_the_controller_of_another_programme() {
        assertRefused(leiden.tom().post(UPDATE + "/beoordelingen", GREEN.seen()), "409 programma-niet-van-u",
                "U bent niet de controller van programma 2. Laat dit over aan de controller van dat programma of aan de"
                        + " concerncontroller.");
    }

    @Test
    void to_the_holder_of_another_portfolio() {
        assertRefused(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()), "409 portefeuille-niet-van-u",
                "Deze statusmelding valt onder portefeuille ‘veiligheid’ en die houdt u vandaag niet. Laat dit over aan"
                        + " de portefeuillehouder.");
    }

    @Test
    void to_a_holder_whose_term_ended_yesterday() {
        Municipality delft = Municipality.withOpenReport(TODAY);
        accepted(delft.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(delft.farida().post(UPDATE + "/beoordelingen", GREEN.seen()));
        accepted(delft.karin().post("/v1/portefeuilles/veiligheid/termijnen/" + TODAY.minusYears(1) + "/beeindigingen",
                "{\"totEnMet\":\"" + TODAY.minusDays(1) + "\"}"));
        assertRefused(delft.mayor().post(UPDATE + "/accorderingen", GREEN.seen()), "409 termijn-afgelopen",
                "U hield portefeuille ‘veiligheid’ tot en met " + Dates.inFull(TODAY.minusDays(1))
                        + ". Laat dit over aan"
                        + " wie haar nu houdt, of vraag de concerncontroller uw termijn na te kijken.");
        assertThat(delft.mayor().post(UPDATE + "/terugzendingen", "{\"opmerking\":\"Te laat.\"}").problem())
                .isEqualTo("409 termijn-afgelopen");
    }

    @Test
    void to_an_approver_who_reviewed() {
        assertRefused(leiden.alderman().post(OTHER_UPDATE + "/accorderingen", GREEN.seen()), "409 vier-ogen",
                "U hebt deze statusmelding zelf getoetst. Vanwege het vierogenprincipe moet iemand anders dit doen.");
    }

    @Test
    void to_who_saw_another_content() {
        assertRefused(leiden.mayor().post(UPDATE + "/accorderingen", BULLETS.seen()), "409 inhoud-gewijzigd",
                "De inhoud is veranderd sinds u haar zag. Lees de statusmelding opnieuw en beslis daarna.");
    }

    @Test
    void at_the_wrong_moment() {
        assertRefused(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()), "409 al-getoetst",
                "Deze statusmelding is al getoetst. Alleen de portefeuillehouder kan haar nu nog accorderen of"
                        + " terugsturen.");
        assertRefused(leiden.farida().post(PROGRAMME_UPDATE + "/beoordelingen", BULLETS.seen()), "409 niet-ingediend",
                "Deze statusmelding is niet ingediend. Wacht tot de opsteller haar indient.");
    }

    @Test
    void after_the_last_day_unless_there_is_a_reason() {
        Municipality delft = Municipality.withOpenReport(TODAY.minusDays(1));
        assertRefused(delft.mieke().post(UPDATE + "/indieningen", GREEN.submission()), "409 te-laat-zonder-reden",
                "Indienen kon tot en met " + Dates.inFull(TODAY.minusDays(1)) + ". Geef bij ‘redenTeLaat’ aan waarom u"
                        + " later indient.");
        accepted(delft.mieke().post(UPDATE + "/indieningen", GREEN.lateSubmission("Ik was ziek.")));
    }

    @Test
    void without_a_login_or_without_the_role() {
        assertThat(new Api.Client(Api.port(), "geen-token").post(UPDATE + "/intrekkingen", "{}").problem())
                .isEqualTo("401 niet-aangemeld");
        assertThat(Api.as(leiden.name(), "p-mieke", "auditor", "beheerder").post(UPDATE + "/intrekkingen", "{}")
                .problem()).isEqualTo("403 rol-ontbreekt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indieningen", "intrekkingen", "beoordelingen", "terugzendingen", "accorderingen"})
    void of_another_organisation_as_if_it_did_not_exist(String act) {
        Api.Client everybody = Api.as("elders", "p-mieke", "opsteller", "controller", "portefeuillehouder");
        Api.Answer answer = everybody.post(UPDATE + "/" + act, body(act));
        assertRefused(answer, "404 niet-gevonden", "De statusmelding 2022-2-2A1.1 bestaat niet.");
        assertThat(everybody.post(UPDATE.replace("2A1.1", "2A1.9") + "/" + act, body(act)).http().body())
                .isEqualTo(answer.http().body().replace("2A1.1", "2A1.9"));
        String itsFullId = "/v1/statusmeldingen/statusmelding-" + leiden.name() + "-2022-2-2A1.1/";
        assertThat(everybody.post(itsFullId + act, body(act)).problem()).isEqualTo("404 niet-gevonden");
    }

    private static String body(String act) {
        return switch (act) {
            case "indieningen" -> GREEN.submission();
            case "intrekkingen" -> "{}";
            case "terugzendingen" -> "{\"opmerking\":\"Noem een datum.\"}";
            default -> GREEN.seen();
        };
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static void assertRefused(Api.Answer answer, String problem, String sentence) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.detail()).isEqualTo(sentence);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
