package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.voortgang.local.Voortgang;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@link PagesTest} looks at each page when all is well. */
@BrowserTest
@DisplayName("A page that has something to say")
class StatesTest {

    private static final String TREE = "/inlezen/doelenboom/2021";

    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void names_all_that_is_missing_at_its_field(Site site) {
        try (var mieke = site.login("mieke")) {
            mieke.at("/statusmeldingen/2022-2-2A1.1/schrijven");
            mieke.page().locator("[data-licht=RED]").check();
            mieke.button("Dien in").click();
            assertThat(mieke.alert()).containsText("oorzaak");
            look(mieke, "schrijven-fouten");
        }
        try (var karin = site.login("karin")) {
            karin.at("/rapportages");
            karin.page().getByText("Plan een nieuwe rapportage").click();
            karin.button("Plan de rapportage").click();
            assertThat(karin.alert()).isVisible();
            look(karin, "plannen-fouten");
        }
        softly.assertAll();
    }

    @Test
    void asks_why_an_update_is_sent_back(Site site) {
        try (var mayor = site.login("burgemeester")) {
            var item = mayor.page().locator(".werklijst > li").first();
            item.getByText("Terugsturen …").click();
            item.getByText("Stuur terug").last().click();
            assertThat(mayor.alert()).containsText("opmerking");
            look(mayor, "terugsturen-fout");
        }
        softly.assertAll();
    }

    @Test
    void shows_what_an_import_would_change_and_what_is_wrong_with_it_by_line(Site site) {
        try (var valerie = site.login("valerie")) {
            upload(valerie, tree().replace("Planten van duizend bomen", "Planten van tweeduizend bomen"));
            assertThat(valerie.main()).containsText("Planten van tweeduizend bomen");
            look(valerie, "inlezen-voorstel");
            upload(valerie, tree().replace("1A1.3", "1B9.3").replace("1B1.1", ""));
            assertThat(wrong(valerie)).isVisible();
            look(valerie, "inlezen-fouten");
            valerie.at("/inlezen/rapportage");
            valerie.main().locator("[name=tekst]").fill("Dit is geen rapportage.");
            valerie.button("Bekijk wat er is herkend").click();
            assertThat(wrong(valerie)).isVisible();
            look(valerie, "inlezen-onleesbaar");
        }
        softly.assertAll();
    }

    @Test
    void tells_who_may_not_see_it_so(Site site) {
        try (var mieke = site.login("mieke")) {
            mieke.at("/personen");
            assertThat(mieke.main()).containsText("Dit mag u niet zien");
            look(mieke, "geen-rol");
        }
        softly.assertAll();
    }

    @Test
    void shows_what_a_check_of_the_ledger_found(Site site) {
        // once it is done, the page says so by itself
        try (var ada = site.login("ada")) {
            ada.at("/integriteit").button("Controleer het grootboek nu").click();
            assertThat(ada.status()).isVisible();
            assertThat(ada.button("Controleer het grootboek nu")).isVisible();
            ada.main().locator("a[href*='/integriteit/controles/']").first().click();
            assertThat(ada.main()).containsText("in orde");
            look(ada, "controle");
        }
        softly.assertAll();
    }

    private static void upload(Visitor visitor, String tree) {
        visitor.at(TREE).page().locator("[name=bestand]")
                .setInputFiles(new FilePayload("boom.csv", "text/csv", tree.getBytes(UTF_8)));
        visitor.button("Bekijk wat er verandert").click();
    }

    private static String tree() {
        try (var file = Voortgang.class.getResourceAsStream("/demonstration/voorbeeldstad/goal-tree-2021.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator wrong(Visitor visitor) {
        return visitor.main().locator("[role=alert]").first();
    }

    private void look(Visitor visitor, String name) {
        Look.everyWay(visitor.page(), name, softly);
    }
}
