package nl.voortgang.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import nl.voortgang.query.Api;
import nl.voortgang.query.Rijnstad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of a report")
class PagesTest {

    private static final String CITY = "bladstad";
    private static final String BASE = "/v1/voortgangsrapportages/";
    private final Api anybody = Api.as("niemand", CITY);

    @BeforeAll
    static void tell() {
        Rijnstad.named(CITY);
    }

    private Document page(String path) {
        return Jsoup.parse(answer(path).body());
    }

    private HttpResponse<String> answer(String path) {
        HttpResponse<String> answer = anybody.answer(BASE + path, "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    void of_a_programme_have_the_order_of_the_pages_that_municipalities_publish() {
        Document page = page("2022-2/inhoud/programmas/2");
        assertThat(page.select("body > header, main dl, h2, caption, thead th, main > section > h3").eachText())
                .containsExactly(
                        "Rapportage 2022-2 Vastgesteld door het college op 9 september 2022, besluit B 22.0202."
                                + " Aangeboden aan de raad op 9 september 2022, kenmerk Z/2022-2."
                                + " Gepubliceerd op 9 september 2022, kenmerk website 2022-2.",
                        "Programmanummer 2 Commissie Raad Portefeuille(s) Bestuur & Veiligheid",
                        "De missie van het programma Veiligheid luidt:", "Stand van zaken bij Voortgangsrapportage",
                        "Doelenbomen", "Beleidsterrein 2A Veiligheid", "Doel", "Prestatie", "Stoplicht",
                        "Toelichting doelenboom beleidsterrein 2A Veiligheid");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "2A1 Doel 2A1 2A1.1 Prestatie 2A1.1 Oranje", "2A1.2 Prestatie 2A1.2 Rood",
                "2A2 Doel 2A2 2A2.1 Prestatie 2A2.1 Groen");
        assertThat(page.select("main h4").eachText()).containsExactly("2A1.1 Prestatie 2A1.1",
                "2A1.2 Prestatie 2A1.2", "2A2.1 Prestatie 2A2.1");
    }

    @Test
    void say_that_nothing_deviates_and_what_is_missing_or_corrected() {
        assertThat(page("2022-1/inhoud/programmas/3").select("main h3 + p").text())
                .isEqualTo("Er zijn geen afwijkingen in dit beleidsterrein.");
        assertThat(page("2022-1/inhoud/programmas/2").select("section footer").text())
                .isEqualTo("2A2.1 Prestatie 2A2.1 ontbreekt: De opsteller was <ziek>.");
        assertThat(page("2022-2/inhoud/programmas/3").select("section footer").text())
                .contains("Erratum 1 bij 3A1.1 Prestatie 3A1.1", "Het stoplicht was fout.", "Eerst Groen", "Nu Rood");
    }

    @Test
    void of_a_first_report_say_that_there_is_nothing_to_compare_with() {
        assertThat(page("2021-2/inhoud").select("#veranderingen + p").text())
                .isEqualTo("Er is geen eerdere voortgangsrapportage om mee te vergelijken.");
    }

    @Test
    void of_the_whole_report_count_compare_and_lead_to_each_programme() {
        Document cover = page("2022-2/inhoud");
        assertThat(cover.select("nav a").eachAttr("href")).containsExactly(
                "/v1/voortgangsrapportages/2022-2/inhoud/programmas/2",
                "/v1/voortgangsrapportages/2022-2/inhoud/programmas/3");
        assertThat(cover.select("table").first().select("tr").eachText()).endsWith("Totaal 1 1 2 0 0 0");
        assertThat(cover.select("#veranderingen ~ div tbody tr").eachText()).containsExactly(
                "2A1.1 Prestatie 2A1.1 Oranje Oranje Voor de derde keer op rij oranje",
                "2A1.2 Prestatie 2A1.2 Groen Rood In één keer van groen naar rood",
                "3A1.1 Prestatie 3A1.1 Groen Rood In één keer van groen naar rood");
    }

    @Test
    void of_what_was_taken_over_say_so() {
        assertThat(page("2021-2/inhoud").text()).contains("overgenomen, en niet hier besloten");
        Document programme = page("2021-2/inhoud/programmas/2");
        assertThat(programme.text()).contains("overgenomen, en niet hier besloten", "Bron van dit programma: website",
                "Een punt uit 2021.");
        assertThat(programme.select("tbody td").eachText()).containsExactly("Oranje", "Groen");
        assertThat(programme.select("tbody td").last().select("svg").attr("aria-label")).isEqualTo("Geen stoplicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-1/inhoud", "2022-2/inhoud", "2022-2/inhoud/programmas/3", "2022-1/inhoud/programmas/2",
                    "2021-2/inhoud", "2021-2/inhoud/programmas/2"})
    void can_be_read_by_everybody(String path) {
        Document page = page(path);
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as("no level is passed over before " + heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("table")).allMatch(table -> !table.select("> caption").text().isBlank());
        assertThat(page.select("th")).allMatch(th -> th.attr("scope").matches("col|row|rowgroup"));
        assertThat(page.select("tbody tr, tfoot tr")).allMatch(row -> !row.select("th").isEmpty());
        assertThat(page.select(".licht")).allMatch(light -> light.text().matches("Groen|Oranje|Rood"));
        assertThat(page.select(".licht svg")).allMatch(shape -> shape.attr("aria-hidden").equals("true"));
        assertThat(page.select("svg:not([aria-hidden])")).allMatch(shape -> shape.hasAttr("aria-label"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[tabindex]")).allMatch(it -> it.attr("role").equals("region")
                && page.getElementById(it.attr("aria-labelledby")) != null);
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
    }

    @Test
    void hold_nothing_that_runs_or_is_loaded_and_only_the_style_that_the_policy_names() throws Exception {
        HttpResponse<String> answer = answer("2022-2/inhoud/programmas/2");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script, link, img, iframe, object, [style], [onclick]")).isEmpty();
        String style = page.select("style").first().data();
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString()
                .contains("default-src 'none'", "style-src 'sha256-" + hash + "'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.select("main").text()).contains("Het gaat <goed> in 2022-2.");
        assertThat(page.select("goed")).isEmpty();
    }
}
