package nl.voortgang.portal.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The reminders")
class ReminderPageTest {

    private static final String FEED = """
            {"resultaten":[{"id":"1","op":"2026-11-26T07:00:00Z","voortgangsrapportage":"2022-2","taak":"OVERZICHT",
              "termijn":"2026-12-01","gevraagd":false,"statusmeldingen":[{"statusmelding":"2022-2-2A1.1",
               "taak":"INDIENEN","persoon":"p-mieke"},{"statusmelding":"2022-2-2A1.2","taak":"ACCORDEREN"}]},
             {"id":"2","op":"2026-11-25T07:00:00Z","voortgangsrapportage":"2022-2","taak":"TOETSEN","gevraagd":true,
              "statusmeldingen":[]}],"totaal":2}""";

    @Test
    void say_what_still_waits_and_on_whom(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        var cards = visitors.login("p-karin", "concerncontroller").page("/herinneringen").select("ol.werklijst > li");
        assertThat(cards.getFirst().text()).contains("Wat er in 2022-2 nog wacht", "uiterlijk 1 december 2026",
                "2022-2-2A1.1: wacht op indienen door Mieke",
                "2022-2-2A1.2: wacht op accorderen door een concerncontroller");
        assertThat(cards.getLast().text()).contains("Toets statusmeldingen van 2022-2",
                "op verzoek van de concerncontroller", "Hiervan wacht niets meer.");
    }

    @Test
    void come_by_mail_as_somebody_prefers(Services services, Visitors visitors) throws Exception {
        isAsked(services);
        services.answer("PUT /v1/voorkeuren", 204, "");
        var mieke = visitors.login("p-mieke", "opsteller");
        var page = mieke.page("/herinneringen");
        assertThat(page.select("[name=mail][checked]").val()).isEqualTo("PER_REMINDER");
        mieke.send(page, "voorkeur", Map.of("mail", "DIGEST"));
        assertThat(services.received("PUT /v1/voorkeuren").getFirst().body()).isEqualTo("{\"mail\":\"DAGOVERZICHT\"}");
        assertThat(mieke.page("/herinneringen").select("[role=status]").text()).isEqualTo("Uw voorkeur is bewaard.");
    }

    private static void isAsked(Services services) {
        services.answer("GET /v1/herinneringen", 200, FEED);
        services.answer("GET /v1/voorkeuren", 200, "{\"mail\":\"PER_HERINNERING\"}");
        services.answer("GET /v1/personen", 200,
                "{\"resultaten\":[{\"id\":\"p-mieke\",\"naam\":\"Mieke\"}],\"totaal\":1}");
    }
}
