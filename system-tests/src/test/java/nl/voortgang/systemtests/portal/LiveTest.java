package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("An open list")
class LiveTest {

    @Test
    void follows_what_others_do_and_leaves_alone_what_somebody_is_typing_in(Site site) {
        try (var farida = site.login("farida"); var joost = site.login("joost")) {
            var busy = farida.item("2022-2-programma-2");
            busy.getByText("Terugsturen …").click();
            busy.getByLabel("Wat moet er anders?").fill("Half getypt");
            assertThat(farida.item("2022-2-2A4.3")).hasCount(0);

            joost.at("/statusmeldingen/2022-2-2A4.3/schrijven");
            joost.page().locator("[data-licht=GREEN]").check();
            joost.button("Dien in").click();
            assertThat(joost.status()).containsText("Ingediend");

            assertThat(farida.item("2022-2-2A4.3")).containsText("Inzet bij rampen en crises");
            assertThat(busy.getByLabel("Wat moet er anders?")).hasValue("Half getypt");
            farida.item("2022-2-2A4.3").getByText("Akkoord, naar de portefeuillehouder").click();
            assertThat(farida.status()).containsText("Getoetst: 2A4.3");
        }
    }
}
