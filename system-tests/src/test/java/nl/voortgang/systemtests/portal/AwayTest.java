package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("When something is away")
class AwayTest {

    @Test
    void the_page_says_so_and_comes_back_by_itself(Site site) {
        try (var joost = site.login("joost")) {
            site.product().stopQueryService();
            try {
                joost.at("/werklijst");
                assertThat(joost.main()).containsText("Voortgang is even niet bereikbaar");
            } finally {
                site.product().startQueryService();
            }
            assertThat(joost.main()).containsText("Wat op u wacht");
        }
    }

    /** Between the services, so what somebody does is kept and is seen later. */
    @Test
    void Kafka_is_told_of_by_how_old_the_page_is_and_caught_up_with(Site site) {
        try (var farida = site.login("farida")) {
            site.product().stopKafka();
            try {
                farida.at("/statusmeldingen/2022-2-2A2.2").button("Akkoord, naar de portefeuillehouder").click();
                assertThat(farida.status()).containsText("Getoetst: 2A2.2");
                assertThat(farida.page().locator("body")).containsText("Deze pagina loopt achter");
            } finally {
                site.product().startKafka();
            }
            farida.page().waitForCondition(() -> {
                farida.at("/werklijst");
                return farida.item("2022-2-2A2.2").count() == 0;
            });
            assertThat(farida.page().locator("body")).not().containsText("Deze pagina loopt achter");
        }
    }

    @Test
    void the_identity_provider_is_told_of_and_who_is_logged_in_goes_on(Site site) {
        try (var ada = site.login("ada"); var newcomer = site.visitor()) {
            site.product().stopIdentityProvider();
            try {
                ada.at("/rapportages");
                assertThat(ada.main()).containsText("2e Voortgangsrapportage 2022");
                newcomer.at("/");
                assertThat(newcomer.main()).containsText("Meld u aan");
            } finally {
                site.product().startIdentityProvider();
            }
            newcomer.login("ada");
            assertThat(newcomer.page().locator("header")).containsText("Ada Lieftinck");
        }
    }
}
