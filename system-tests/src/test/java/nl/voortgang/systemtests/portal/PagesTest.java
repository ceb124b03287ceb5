package nl.voortgang.systemtests.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
@DisplayName("Every page")
class PagesTest {

    private static final int MOST_BYTES = 60_000;

    @ParameterizedTest(name = "of {0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    mieke        | /werklijst /statusmeldingen/2022-2-2A1.4/schrijven /statusmeldingen/2022-2-2A1.1/schrijven
                    joost        | /statusmeldingen/2022-2-programma-2
                    farida       | /werklijst /werklijst/wachtend /statusmeldingen/2022-2-2A2.2
                    burgemeester | /werklijst /werklijst/bulk
                    karin        | /vervangingen /herinneringen /portefeuilles /portefeuilles/bestuur-veiligheid-handhaving /toewijzingen/2022-2
                    karin        | /doelenbomen/2022 /doelenbomen/2024 /inlezen/doelenboom/2023 /inlezen/rapportage
                    beheer       | /personen /personen/p-c05d6e18 /personen/p-c05d6e18/wissen /herbouwingen
                    ada          | /historie /historie?tekst=eenhoorn /historie/75 /statusmatrix?opPositie=75 /rapportages/2022-2?opPositie=75
                    ada          | /integriteit /integriteit/bewijs/75 /integriteit/bewijs?prestatie=2A1.1
                    mieke        | /werklijst?opPositie=100 /integriteit/bewijs?prestatie=2A1.1
                    karin        | /statusmatrix /statusmatrix/2A1.1 /rapportages /rapportages/2022-2 /statusmeldingen/2022-1-2A1.1
                    ada          | /rapportages/2022-1 /rapportages/2022-1/inhoud /rapportages/2022-1/inhoud/2 /nergens
                    beheer       | /rapportages""")
    void is_accessible_small_and_self_contained(String person, String pages, Site site) {
        try (var visitor = site.login(person)) {
            var softly = new SoftAssertions();
            List<String> requests = new ArrayList<>();
            visitor.page().onRequest(request -> requests.add(request.url()));
            for (String path : pages.trim().split(" ")) {
                look(visitor.page(), person, path, softly);
            }
            softly.assertThat(requests).allMatch(url -> url.startsWith(site.address()) || url.startsWith("data:"));
            softly.assertAll();
        }
    }

    private static void look(Page page, String person, String path, SoftAssertions softly) {
        page.setViewportSize(Site.WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        softly.assertThat(zipped(page.navigate(path).body())).as("bytes of %s, zipped", path)
                .isLessThan(MOST_BYTES);
        Look.everyWay(page, person + path, softly);
    }

    private static int zipped(byte[] html) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.size();
    }
}
