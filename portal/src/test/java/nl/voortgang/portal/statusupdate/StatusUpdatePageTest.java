package nl.voortgang.portal.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The page of a status update")
class StatusUpdatePageTest {

    @Test
    void leads_to_its_history_and_proof_for_who_may_read_a_history(Services services, Visitors visitors)
            throws Exception {
        services.answer("GET /v1/personen", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/statusmeldingen/2022-2-2A1.1", 200,
                """
                        {"id":"2022-2-2A1.1","voortgangsrapportage":"2022-2","onderwerp":"2A1.1","naam":"Ondermijning","programma":2,
                         "versie":1,"stand":"GEVRAAGD","taak":"INDIENEN","opsteller":"p-1","controller":"p-3",
                         "versies":[],"opmerkingen":[],"teLaat":false,"heropeningen":[],"errata":[]}""");
        for (String role : new String[]{"opsteller", "controller", "portefeuillehouder", "auditor"}) {
            assertThat(visitors.login("p-1", role).page("/statusmeldingen/2022-2-2A1.1").select(".onderbalk a")
                    .eachAttr("href")).as(role).containsExactly("/historie?statusmelding=2022-2-2A1.1",
                            "/integriteit/bewijs?statusmelding=2022-2-2A1.1");
        }
        assertThat(visitors.login("p-beheer", "beheerder").page("/statusmeldingen/2022-2-2A1.1")
                .select(".onderbalk a")).isEmpty();
    }
}
