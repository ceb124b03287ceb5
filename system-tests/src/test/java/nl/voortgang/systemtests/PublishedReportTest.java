package nl.voortgang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static nl.voortgang.systemtests.FullYearTest.each;
import static nl.voortgang.systemtests.FullYearTest.text;
import static nl.voortgang.systemtests.PlayedYear.OOST;
import static nl.voortgang.systemtests.PlayedYear.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@link Year} tells what happens; what is expected here was worked out by hand from that. */
@DisplayName("A published report")
@ExtendWith(PlayedYear.Extension.class)
class PublishedReportTest {

    private final PlayedYear year;
    private final Api everybody;

    PublishedReportTest(PlayedYear year) {
        this.year = year;
        this.everybody = year.product().publicly();
    }

    @ParameterizedTest
    @ValueSource(strings = {OOST, WEST})
    void counts_its_lights_what_came_late_and_what_is_missing(String town) {
        JsonNode first = published(town, "2030-1");
        assertThat(counts(first)).isEqualTo("5: 2 groen, 2 oranje, 0 rood, 1 zonder; 3 te laat, 1 ontbreekt");
        assertThat(each(first, "/programmas").map(PublishedReportTest::counts)).containsExactly(
                "3: 2 groen, 1 oranje, 0 rood, 0 zonder; 1 te laat, 0 ontbreekt",
                "2: 0 groen, 1 oranje, 0 rood, 1 zonder; 2 te laat, 1 ontbreekt");
        assertThat(counts(published(town, "2030-2")))
                .isEqualTo("5: 2 groen, 3 oranje, 0 rood, 0 zonder; 0 te laat, 0 ontbreekt");
    }

    private static String counts(JsonNode part) {
        return Stream.of("totaal", ": ", "groen", " groen, ", "oranje", " oranje, ", "rood", " rood, ",
                "zonderStoplicht", " zonder; ", "teLaat", " te laat, ", "ontbrekend", " ontbreekt")
                .map(word -> part.at("/totalen").has(word) ? text(part, "/totalen/" + word) : word)
                .reduce("", String::concat);
    }

    @Test
    void says_of_each_performance_what_it_was_before_and_what_was_corrected() {
        assertThat(performances(published(OOST, "2030-2")).map(PublishedReportTest::told)).containsExactly(
                "1A1.1 GROEN, was GROEN, was ROOD until corrected", "1A1.2 ORANJE, was ORANJE",
                "1A2.1 ORANJE, was GROEN, changed", "2A1.1 ORANJE, was ORANJE", "2A1.2 GROEN, was unknown");
        assertThat(performances(published(WEST, "2030-2")).map(PublishedReportTest::told))
                .contains("1A1.1 GROEN, was GROEN, was ORANJE until corrected");
    }

    private static String told(JsonNode performance) {
        JsonNode before = performance.at("/vorige/0/stoplicht");
        return text(performance, "/code") + " " + text(performance, "/stoplicht") + ", was "
                + (before.isMissingNode() ? "unknown" : before.asString())
                + (performance.at("/gewijzigd").asBoolean() ? ", changed" : "")
                + each(performance, "/errata").map(it -> ", was " + text(it, "/origineel/stoplicht")
                        + " until corrected").reduce("", String::concat);
    }

    @Test
    void is_there_for_everybody_and_an_open_one_is_not() {
        assertThat(each(everybody.get(address(OOST, "")).expect(200).body(), "/resultaten")
                .map(report -> text(report, "/id"))).containsExactly("2030-2", "2030-1");
        everybody.get(address(OOST, "/2031-1")).expect(404);
        everybody.get(address("nergens", "/2030-1")).expect(404);
        everybody.get("/v1/voortgangsrapportages/2030-1/inhoud").expect(401);
    }

    @Test
    void prints_the_checkpoint_that_an_evidence_bundle_of_it_carries() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(() -> published(OOST, "2030-1").has("controlepunt"));
        JsonNode printed = published(OOST, "2030-1").at("/controlepunt");
        assertThat(printed.at("/grootte").asLong())
                .isGreaterThanOrEqualTo(published(OOST, "2030-1").at("/positie").asLong());
        assertThat(page("2030-1", 1)).contains(text(printed, "/wortel"));

        byte[] bundle = year.product().command(new OrganisationId(OOST), "p-auditor", "auditor").download(
                "/v1/bewijsbundels?voortgangsrapportage=2030-1&grootte=" + printed.at("/grootte").asLong());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry file = zip.getNextEntry(); !file.getName().equals("controlepunt.txt");) {
                file = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo(text(printed, "/tekst"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-1", "2030-2"})
    void can_be_read_back_from_its_pages_as_the_same_tree(String report) {
        Api concernController = year.product().command(new OrganisationId(OOST), "p-concern", "concerncontroller");
        for (int programme = 1; programme <= 2; programme++) {
            JsonNode proposal = concernController.postPage("/v1/doelenbomen/2030/inleesvoorstellen",
                    page(report, programme)).expect(200).body();
            assertThat(proposal).as(proposal::toPrettyString).allMatch(JsonNode::isEmpty);
        }
    }

    @Test
    void can_be_taken_over_by_another_system_from_its_pages_with_the_same_lights_and_explanations() {
        var archive = new OrganisationId("archief");
        Api concernController = year.product().command(archive, "p-concern", "concerncontroller");
        Api reader = year.product().query(archive, "p-concern", "concerncontroller");
        Year.begin(concernController);
        for (int programme = 1; programme <= 2; programme++) {
            concernController.postPage("/v1/voortgangsrapportages/inlezingen?bron=oost", page("2030-1", programme))
                    .expect(201);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> reader.get("/v1/voortgangsrapportages/2030-1/inhoud")
                .body().at("/programmas").size() == 2);

        JsonNode takenOver = reader.get("/v1/voortgangsrapportages/2030-1/inhoud").expect(200).body();
        JsonNode original = published(OOST, "2030-1");
        assertThat(takenOver.at("/ingelezen").asBoolean()).isTrue();
        assertThat(performances(takenOver).map(PublishedReportTest::light))
                .containsExactlyElementsOf(performances(original).map(PublishedReportTest::light).toList());
        assertThat(areas(takenOver).map(PublishedReportTest::explainedPerPerformance))
                .containsExactlyElementsOf(areas(original).map(area -> text(area, "/toelichting")).toList());
        assertThat(each(takenOver, "/programmas").map(it -> it.at("/standVanZaken/punten")))
                .containsExactlyElementsOf(each(original, "/programmas").map(it -> it.at("/standVanZaken/punten"))
                        .toList());
    }

    private static String light(JsonNode performance) {
        return text(performance, "/code") + " " + text(performance, "/naam") + " "
                + performance.at("/stoplicht").asString("-");
    }

    /** On a page each deviation stands under its performance. */
    private static String explainedPerPerformance(JsonNode area) {
        return each(area, "/doelen").flatMap(goal -> each(goal, "/prestaties"))
                .filter(performance -> performance.has("toelichting"))
                .map(performance -> text(performance, "/code") + " " + text(performance, "/naam") + "\n"
                        + text(performance, "/toelichting"))
                .collect(joining("\n"));
    }

    private static Stream<JsonNode> areas(JsonNode report) {
        return each(report, "/programmas").flatMap(programme -> each(programme, "/beleidsterreinen"));
    }

    private static Stream<JsonNode> performances(JsonNode report) {
        return areas(report)
                .flatMap(area -> each(area, "/doelen")).flatMap(goal -> each(goal, "/prestaties"));
    }

    private JsonNode published(String town, String report) {
        return everybody.get(address(town, "/" + report)).expect(200).body();
    }

    private String page(String report, int programme) {
        return everybody.page(address(OOST, "/" + report + "/programmas/" + programme));
    }

    private static String address(String town, String rest) {
        return "/v1/openbaar/" + town + "/voortgangsrapportages" + rest;
    }
}
