package nl.voortgang.systemtests.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("One report from plan to publication")
class ReportJourneyTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void is_planned_opened_compiled_adopted_sent_published_and_read(Site site) {
        try (var valerie = site.login("valerie")) {
            plan(valerie);
            valerie.button("Open de rapportage").click();
            assertThat(valerie.status()).containsText("Geopend");
            valerie.page().waitForCondition(() -> {
                valerie.page().reload();
                return valerie.main().innerText().contains("4 van de 4 statusmeldingen");
            });
            compile(valerie);
            valerie.field("Nummer van het collegebesluit").fill("B&W 22.0815");
            valerie.field("Datum van het besluit").fill(TODAY.plusDays(1).toString());
            valerie.button("Leg het collegebesluit vast").click();
            assertThat(valerie.alert()).isVisible();
            valerie.field("Datum van het besluit").fill(TODAY.toString());
            valerie.button("Leg het collegebesluit vast").click();
            assertThat(valerie.status()).containsText("Vastgesteld");
            milestone(valerie, "Leg vast dat de raad haar kreeg", "RV 22.0042", "Aangeboden aan de raad");
            milestone(valerie, "Publiceer de rapportage", "web-2022-3", "Gepubliceerd");
            valerie.link("Lees de rapportage").click();
            valerie.main().locator("h3 a").first().click();
            assertThat(valerie.main()).containsText("Doelenbomen");
            assertThat(valerie.main()).containsText("Niets te melden in deze ronde.");
        }
    }

    private static void plan(Visitor valerie) {
        valerie.at("/rapportages");
        valerie.page().getByText("Plan een nieuwe rapportage").click();
        valerie.field("Begrotingsjaar").fill("2022");
        valerie.field("Volgnummer").fill("3");
        valerie.field("Naam").fill("3e Voortgangsrapportage 2022");
        valerie.field("Peildatum").fill("2022-12-01");
        valerie.field("Indienen uiterlijk").fill(TODAY.plusDays(30).toString());
        valerie.field("Toetsen uiterlijk").fill(TODAY.plusDays(20).toString());
        valerie.field("Accorderen uiterlijk").fill(TODAY.plusDays(40).toString());
        valerie.field("Vergadering van het college").fill(TODAY.plusDays(50).toString());
        valerie.button("Plan de rapportage").click();
        assertThat(valerie.alert()).containsText("laatste dag");
        assertThat(valerie.field("Naam")).hasValue("3e Voortgangsrapportage 2022");
        valerie.field("Toetsen uiterlijk").fill(TODAY.plusDays(35).toString());
        valerie.button("Plan de rapportage").click();
        assertThat(valerie.status()).hasText("Gepland: 3e Voortgangsrapportage 2022.");
    }

    /** Nothing was submitted, so everything is missing, and each with a reason. */
    private static void compile(Visitor valerie) {
        valerie.page().getByText("Toch samenstellen, met een reden voor wat ontbreekt").click();
        for (var reason : valerie.page().locator("[name^='ontbrekend.']").all()) {
            reason.fill("Niets te melden in deze ronde.");
        }
        valerie.button("Stel de rapportage samen").click();
        assertThat(valerie.status()).containsText("Samengesteld");
    }

    private static void milestone(Visitor valerie, String button, String reference, String told) {
        valerie.field("Datum").fill(TODAY.toString());
        valerie.field("Kenmerk").fill(reference);
        valerie.button(button).click();
        assertThat(valerie.status()).containsText(told);
    }
}
