package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Who is refused")
class RefusalTest {

    @Test
    void because_another_decided_first_keeps_what_was_typed(Site site) {
        String update = "/statusmeldingen/2022-2-2A1.3";
        try (var farida = site.login("farida"); var karin = site.login("karin")) {
            farida.at(update);
            farida.main().getByText("Terugsturen …").click();
            farida.field("Wat moet er anders?").fill("Noem het aantal bezoekers.");
            karin.at(update).button("Akkoord, naar de portefeuillehouder").click();
            assertThat(karin.status()).containsText("Getoetst");
            farida.button("Stuur terug").click();
            assertThat(farida.alert())
                    .containsText("Versie verouderd");
            assertThat(farida.page().locator("body")).containsText("Noem het aantal bezoekers.");
            assertThat(farida.main()).containsText("Getoetst door Karin Brouwer");
        }
    }

    @Test
    void because_it_belongs_to_another_organisation_hears_that_it_does_not_exist(Site site) {
        try (var vera = site.login("vera")) {
            var answer = vera.page().navigate("/statusmeldingen/2022-2-2A1.1");
            org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(404);
            org.assertj.core.api.Assertions.assertThat(vera.page().navigate("/nergens").status()).isEqualTo(404);
            assertThat(vera.main()).containsText("Deze pagina bestaat niet");
        }
    }

    @Test
    void everything_but_live_updates_works_without_JavaScript(Site site) {
        try (var mayor = site.visitor(it -> it.setJavaScriptEnabled(false)).login("burgemeester")) {
            var item = mayor.item("2022-2-2A5.2");
            item.getByText("Terugsturen …").click();
            item.getByText("Stuur terug").last().click();
            assertThat(mayor.item("2022-2-2A5.2").locator("[role=alert]")).containsText("opmerking");
            mayor.item("2022-2-2A5.2").getByLabel("Wat moet er anders?").fill("Hoeveel evenementen zijn het?");
            mayor.item("2022-2-2A5.2").getByText("Stuur terug").last().click();
            assertThat(mayor.status()).containsText("Teruggestuurd naar de opsteller: 2A5.2");
        }
    }

    @Test
    void nothing_of_what_qualifies_is_approved_together_with_one_press(Site site) {
        try (var mayor = site.login("burgemeester")) {
            mayor.at("/werklijst/bulk");
            mayor.main().getByLabel("2A1.5").uncheck();
            mayor.button("Accordeer wat is aangevinkt").click();
            assertThat(mayor.main()).containsText(" geaccordeerd, 0 geweigerd.");
            mayor.at("/werklijst");
            assertThat(mayor.item("2022-2-2A2.3")).hasCount(0);
            assertThat(mayor.item("2022-2-2A1.5")).hasCount(1);
        }
    }
}
