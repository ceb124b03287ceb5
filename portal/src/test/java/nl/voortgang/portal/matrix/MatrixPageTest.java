package nl.voortgang.portal.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import nl.voortgang.portal.PageTest;
import nl.voortgang.portal.PageTest.Visitors;
import nl.voortgang.portal.Services;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@PageTest
@DisplayName("The status matrix")
class MatrixPageTest {

    private static final int REPORTS = 12;
    private static final String[] LIGHTS = {"GROEN", "ORANJE", "ROOD"};

    @Test
    void of_five_hundred_performances_in_twelve_reports_comes_in_small_pages(Services services, Visitors visitors)
            throws Exception {
        services.answer("GET /v1/portefeuilles", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/statusmatrix", 200, matrix(100, 500));
        var page = visitors.login("p-1", "auditor").page("/statusmatrix?pagina=2");
        assertThat(page.select("tbody[data-actueel] > tr")).hasSize(100);
        assertThat(page.select("svg.beeld use")).hasSize(100 * REPORTS);
        assertThat(page.select(".bladeren").text()).contains("101 t/m 200 van 500");
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(zipped.size()).isLessThan(60_000);
    }

    @Test
    void is_filtered_over_all_of_it_by_what_the_read_side_does_not_filter_by(Services services, Visitors visitors)
            throws Exception {
        services.answer("GET /v1/portefeuilles", 200, "{\"resultaten\":[],\"totaal\":0}");
        services.answer("GET /v1/statusmatrix", 200, matrix(5, 5).replaceFirst("\"groenNaarRood\":false",
                "\"groenNaarRood\":true"));
        var page = visitors.login("p-1", "auditor")
                .page("/statusmatrix?vlag=GREEN_TO_RED&stoplicht=RED&begrotingsjaar=");
        assertThat(page.select("tbody[data-actueel] > tr")).hasSize(1);
        assertThat(page.select("tbody[data-actueel] .vlag").text()).isEqualTo("groen naar rood");
        assertThat(services.received("GET /v1/statusmatrix").getFirst().request()).contains("stoplicht=ROOD",
                "paginagrootte=200");
    }

    private static String matrix(int rows, int total) {
        String reports = IntStream.range(0, REPORTS).mapToObj(i -> """
                {"id":"%s","naam":"Rapportage","ingelezen":false}""".formatted(report(i)))
                .collect(Collectors.joining(","));
        String performances = IntStream.range(0, rows).mapToObj(MatrixPageTest::row).collect(Collectors.joining(","));
        return "{\"voortgangsrapportages\":[%s],\"prestaties\":[%s],\"totalen\":[],\"totaal\":%d}".formatted(reports,
                performances, total);
    }

    private static String row(int row) {
        String code = "2A" + (row / 50 + 1) + "." + (row % 50 + 1);
        String cells = IntStream.range(0, REPORTS).mapToObj(i -> """
                {"voortgangsrapportage":"%1$s","prestatie":"%2$s","id":"%1$s-%2$s","versie":5,"stand":"BEVROREN",
                 "stoplicht":"%3$s","teLaat":false,"ontbrekend":false,"ingelezen":false,"derdeOranjeOpRij":false,
                 "groenNaarRood":false}""".formatted(report(i), code, LIGHTS[(row * 7 + i * 3) % 3]))
                .collect(Collectors.joining(","));
        return """
                {"code":"%s","naam":"Een prestatie met een naam van gewone lengte","programma":2,"beleidsterrein":"2A",
                 "doel":"2A1","statusmeldingen":[%s]}""".formatted(code, cells);
    }

    private static String report(int number) {
        return (2020 + number / 3) + "-" + (number % 3 + 1);
    }
}
