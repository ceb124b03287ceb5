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
