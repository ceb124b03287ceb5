package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("One update from its author to its approval")
class UpdateJourneyTest {

    private static final String UPDATE = "2022-2-2A1.2";
    private static final String TITLE = "2A1.2 Voorkomen of aanpakken radicalisering en polarisatie";

    @Test
    void is_written_returned_improved_reviewed_and_approved(Site site) {
        try (var mieke = site.login("mieke"); var farida = site.login("farida")) {
            write(mieke);
            sendBack(farida);
            improve(mieke);
            review(farida);
        }
        approveOnAPhone(site);
    }

    private static void write(Visitor mieke) {
        mieke.item(UPDATE).getByText("Schrijf").click();
        assertThat(mieke.field("Oorzaak")).hasValue("De trainer die de bijeenkomsten gaf, is vertrokken.");
        mieke.page().locator("[data-licht=GREEN]").check();
        assertThat(mieke.field("Oorzaak")).hasCount(0);
        mieke.page().locator("[data-licht=ORANGE]").check();
        assertThat(mieke.main()).containsText("Nog nodig om in te dienen: Consequentie, Bijsturing.");
        mieke.field("Oorzaak").fill("Twee trainers zijn vertrokken.");
        mieke.button("Dien in").click();
        assertThat(mieke.alert()).containsText("consequentie");
        assertThat(mieke.alert()).containsText("bijsturing");
        assertThat(mieke.field("Oorzaak")).hasValue("Twee trainers zijn vertrokken.");
        mieke.field("Consequentie").fill("Drie scholen wachten tot na de zomer.");
        mieke.field("Bijsturing").fill("Er is een vacature.");
        mieke.button("Dien in").click();
        assertThat(mieke.status()).hasText("Ingediend: " + TITLE + ". De controller is nu aan de beurt.");
        assertThat(mieke.item(UPDATE)).hasCount(0);
    }

    private static void sendBack(Visitor farida) {
        farida.at("/werklijst");
        var item = farida.item(UPDATE);
        assertThat(item).containsText("Oranje");
        assertThat(item).containsText("Drie scholen wachten tot na de zomer.");
        item.getByText("Terugsturen …").click();
        item.getByLabel("Wat moet er anders?").fill("Wanneer is de vacature vervuld?");
        item.getByText("Stuur terug").last().click();
        assertThat(farida.status()).hasText("Teruggestuurd naar de opsteller: " + TITLE + ".");
        assertThat(farida.item(UPDATE)).hasCount(0);
    }

    private static void improve(Visitor mieke) {
        mieke.at("/werklijst");
        assertThat(mieke.item(UPDATE)).containsText("Wanneer is de vacature vervuld?");
        assertThat(mieke.item(UPDATE)).containsText("Farida el Amrani");
        mieke.item(UPDATE).getByText("Pas aan").click();
        assertThat(mieke.field("Oorzaak")).hasValue("Twee trainers zijn vertrokken.");
        mieke.field("Bijsturing").fill("Er is een vacature, die per oktober is vervuld.");
        assertThat(mieke.main()).containsText("Concept bewaard om");
        mieke.at("/statusmeldingen/" + UPDATE + "/schrijven");
        assertThat(mieke.field("Bijsturing")).hasValue("Er is een vacature, die per oktober is vervuld.");
        mieke.button("Dien in").click();
        assertThat(mieke.status()).containsText("Ingediend");
    }

    private static void review(Visitor farida) {
        farida.at("/statusmeldingen/" + UPDATE);
        assertThat(farida.main().locator("ins").filter(
                new com.microsoft.playwright.Locator.FilterOptions().setHasText("die per oktober is vervuld.")))
                .isVisible();
        farida.button("Akkoord, naar de portefeuillehouder").click();
        assertThat(farida.status()).containsText("Getoetst: " + TITLE);
        assertThat(farida.main()).not().containsText(TITLE + " wacht");
    }

    /** By keyboard alone, in the dark. */
    private static void approveOnAPhone(Site site) {
        try (var mayor = site.visitor(it -> it.setViewportSize(Site.NARROW, 640).setColorScheme(ColorScheme.DARK))
                .login("burgemeester")) {
            var approve = mayor.item(UPDATE).locator("button").first();
            for (int presses = 0; presses < 60
                    && !(boolean) approve.evaluate("it => it === document.activeElement"); presses++) {
                mayor.page().keyboard().press("Tab");
            }
            assertThat(approve).isFocused();
            mayor.page().keyboard().press("Enter");
            assertThat(mayor.status()).hasText("Geaccordeerd: " + TITLE + ".");
            assertThat(mayor.item(UPDATE)).hasCount(0);
            mayor.at("/statusmatrix/2A1.2");
            assertThat(mayor.main()).containsText("2e Voortgangsrapportage 2022");
            assertThat(mayor.main()).containsText("Oranje");
        }
    }
}
