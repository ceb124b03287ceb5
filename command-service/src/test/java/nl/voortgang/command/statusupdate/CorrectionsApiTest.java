package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was approved is corrected over HTTP")
class CorrectionsApiTest {

    private static final String REASON = "{\"reden\":\"Een fout.\"}";
    private static final Written CORRECTED = new Written(
            new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Alles loopt, op één ding na."));

    private final Municipality leiden = Municipality.withOpenReport(TODAY);

    @Test
    void by_reopening_while_the_report_is_open() {
        refused(leiden.karin().post(UPDATE + "/heropeningen", REASON), "409 opsteller-aan-zet",
                "De opsteller is al aan zet, dus heropenen is niet nodig.");
        leiden.withAllApproved();
        accepted(leiden.karin().post(UPDATE + "/heropeningen", REASON));
        assertThat(leiden.mayor().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 niet-ingediend");
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), CORRECTED);
    }

    @Test
    void by_an_erratum_once_it_is_adopted_with_four_eyes_of_its_own() {
        leiden.withAllApproved().compiled();
        refused(leiden.karin().post(UPDATE + "/heropeningen", REASON), "409 bevroren",
                "Deze statusmelding is bevroren: zij hoort bij een samengestelde rapportage. Alleen de concerncontroller"
                        + " kan haar laten veranderen: door de rapportage terug te zetten of, na het vaststellen, met een"
                        + " erratum.");
        refused(leiden.karin().post(UPDATE + "/errata", REASON), "409 erratum-te-vroeg",
                "De voortgangsrapportage 2022-2 is nog niet vastgesteld. Heropen de statusmelding; is de rapportage al"
                        + " samengesteld, zet die dan eerst terug.");
        leiden.adopted();
        accepted(leiden.karin().post(UPDATE + "/errata", REASON));
        refused(leiden.karin().post(UPDATE + "/errata", REASON), "409 erratum-loopt",
                "Er loopt al een erratum op deze statusmelding. Een volgend kan zodra dat is geaccordeerd.");
        refused(leiden.mieke().post(UPDATE + "/indieningen", CORRECTED.lateSubmission("Ziek.")),
                "409 erratum-nooit-te-laat", "Dit is een erratum en dat is nooit te laat. Laat ‘redenTeLaat’ weg.");
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), CORRECTED);
        assertThat(leiden.standing()).contains("ADOPTED", "2A1.1 FROZEN");
        refused(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()), "409 bevroren",
                "Deze statusmelding is bevroren: zij hoort bij een samengestelde rapportage. Alleen de concerncontroller"
                        + " kan haar laten veranderen: door de rapportage terug te zetten of, na het vaststellen, met een"
                        + " erratum.");
    }

    @Test
    void by_somebody_else_when_it_is_reassigned() {
        accepted(leiden.karin().post(UPDATE + "/toewijzingen", "{\"opsteller\":\"p-joost\",\"controller\":\"p-tom\"}"));
        assertThat(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()).problem())
                .isEqualTo("409 onderwerp-niet-van-u");
        accepted(leiden.joost().post(UPDATE + "/indieningen", GREEN.submission()));
        assertThat(leiden.farida().post(UPDATE + "/beoordelingen", GREEN.seen()).problem())
                .isEqualTo("409 programma-niet-van-u");
        accepted(leiden.tom().post(UPDATE + "/beoordelingen", GREEN.seen()));
        refused(leiden.karin().post(UPDATE + "/toewijzingen", "{\"opsteller\":\"p-tom\"}"),
                "409 toetser-wordt-opsteller",
                "Deze statusmelding is door deze persoon getoetst, die daarom haar opsteller niet kan worden. Kies iemand"
                        + " anders, of heropen haar eerst.");
        assertThat(leiden.karin().post(UPDATE + "/toewijzingen", "{}").faults()).containsExactly(" verplicht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heropeningen", "errata", "toewijzingen"})
    void only_by_the_concern_controller_of_its_own_organisation(String act) {
        String body = act.equals("toewijzingen") ? "{\"opsteller\":\"p-joost\"}" : REASON;
        assertThat(leiden.farida().post(UPDATE + "/" + act, body).problem()).isEqualTo("403 rol-ontbreekt");
        refused(Api.as("elders", "p-karin", "concerncontroller").post(UPDATE + "/" + act, body), "404 niet-gevonden",
                "De statusmelding 2022-2-2A1.1 bestaat niet.");
        assertThat(leiden.karin().post(UPDATE + "/" + act, body.replace("{", "{\"nu\":true,")).problem())
                .isEqualTo("400 ongeldige-invoer");
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static void refused(Api.Answer answer, String problem, String sentence) {
        assertThat(answer.problem()).as(answer.toString()).isEqualTo(problem);
        assertThat(answer.detail()).isEqualTo(sentence);
    }
}
