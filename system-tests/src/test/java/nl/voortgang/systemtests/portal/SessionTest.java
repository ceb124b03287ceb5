package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("A session")
class SessionTest {

    private static final String SESSION = "VOORTGANG";

    @Test
    void that_ended_loses_nothing_of_what_was_typed(Site site) {
        try (var mieke = site.login("mieke")) {
            mieke.at("/statusmeldingen/2022-2-2A5.7/schrijven");
            mieke.page().locator("[data-licht=GREEN]").check();
            assertThat(mieke.main()).containsText("Concept bewaard om");
            mieke.browser().clearCookies(new ClearCookiesOptions().setName(SESSION));
            mieke.page().route("**/concept", route -> route.abort());
            mieke.field("Toelichting (mag)").fill("Het werd getypt toen de sessie al voorbij was.");
            mieke.button("Dien in").click();
            assertThat(mieke.alert()).containsText("Uw sessie was verlopen");
            assertThat(mieke.field("Toelichting (mag)")).hasValue("Het werd getypt toen de sessie al voorbij was.");
            mieke.button("Dien in").click();
            assertThat(mieke.status()).containsText("Ingediend: 2A5.7");
        }
    }

    @Test
    void in_two_tabs_overwrites_nothing_unasked(Site site) {
        try (var mieke = site.login("mieke")) {
            mieke.at("/statusmeldingen/2022-2-2A5.6/schrijven");
            var other = mieke.tab();
            other.navigate("/statusmeldingen/2022-2-2A5.6/schrijven");
            mieke.field("Toelichting (mag)").fill("Uit de eerste tab.");
            mieke.page().locator("[data-licht=GREEN]").check();
            assertThat(mieke.main()).containsText("Concept bewaard om");
            other.getByLabel("Toelichting (mag)").fill("Uit de tweede tab.");
            other.locator("[data-licht=RED]").check();
            assertThat(other.locator("#bewaard")).containsText("ergens anders bewaard");
            assertThat(other.locator("#bewaard")).containsText("Uit de eerste tab.");
            other.locator("#bewaard button").click();
            assertThat(other.locator(".melding[role=status]")).hasText("Uw concept is bewaard.");
            mieke.page().reload();
            assertThat(mieke.field("Toelichting (mag)")).hasValue("Uit de tweede tab.");
        }
    }

    @Test
    void is_a_cookie_that_no_script_reads_and_holds_no_token(Site site) {
        try (var visitor = site.visitor()) {
            visitor.page().navigate("/werklijst");
            String before = session(visitor).value;
            visitor.fillIn("ada");
            visitor.at("/rapportages");
            Cookie cookie = session(visitor);
            assertThat(cookie.value).as("a session begins anew at login").isNotEqualTo(before);
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat((String) visitor.page().evaluate("document.cookie")).isEmpty();
            assertThat((String) visitor.page().evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                    + visitor.page().content()).as("no JSON Web Token").doesNotContain("eyJ");
        }
    }

    @Test
    void ends_at_the_identity_provider_too(Site site) {
        try (var ada = site.login("ada")) {
            ada.button("Afmelden").click();
            assertThat(ada.main()).containsText("Meld u aan om verder te gaan.");
            ada.at("/rapportages");
            assertThat(ada.page().locator("[name=password]")).isVisible();
        }
    }

    private static Cookie session(Visitor visitor) {
        return visitor.browser().cookies().stream().filter(it -> it.name.equals(SESSION)).findFirst().orElseThrow();
    }
}
