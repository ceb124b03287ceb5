package nl.voortgang.query.document;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What everybody may read without logging in")
class PublicTest {

    private static final String CITY = "openstad";
    private static final String REPORTS = "/v1/openbaar/" + CITY + "/voortgangsrapportages";
    private final Api stranger = Api.anonymous();

    @BeforeAll
    static void tell() {
        Rijnstad.named(CITY);
    }

    @Test
    void are_the_published_reports() {
        assertThat(stranger.get(REPORTS).path("resultaten")).extracting(it -> it.path("id").asString())
                .containsExactly("2022-2", "2022-1");
        assertThat(stranger.get(REPORTS + "/2022-1"))
                .isEqualTo(Api.as("karin", CITY, "auditor").get("/v1/voortgangsrapportages/2022-1/inhoud"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2021-2", "/2023-1", "/2022-3", "/onzin", "/2022-1/programmas/9", "/2022-1/programmas/x"})
    void are_no_others(String path) {
        for (String accept : new String[]{"application/json", "text/html"}) {
            HttpResponse<String> answer = stranger.answer(REPORTS + path, accept);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void is_nothing_of_an_organisation_that_is_none() {
        assertThat(stranger.status("/v1/openbaar/nergens/voortgangsrapportages/2022-1")).isEqualTo(404);
        assertThat(stranger.status("/v1/openbaar/NERGENS!/voortgangsrapportages/2022-1")).isEqualTo(404);
        assertThat(stranger.get("/v1/openbaar/nergens/voortgangsrapportages").path("totaal").asInt()).isZero();
        assertThat(Api.as("karin", "elders", "concerncontroller").get(REPORTS).path("totaal").asInt()).isEqualTo(2);
    }

    @Test
    void names_nobody() {
        for (String accept : new String[]{"application/json", "text/html", "text/csv"}) {
            assertThat(stranger.answer(REPORTS + "/2022-2", accept).body()).doesNotContain("p-joost", "p-tom",
                    "p-karin", "p-wethouder", "p-farida", "p-burgemeester", "systeem");
        }
    }

    @Test
    void is_a_list_that_is_asked_for_again_at_no_cost() {
        String tag = stranger.answer(REPORTS).headers().firstValue("ETag").orElseThrow();
        assertThat(stranger.answerUnless(tag, REPORTS).statusCode()).isEqualTo(304);
    }

    @Test
    void is_asked_for_again_at_no_cost_until_it_changes() {
        HttpResponse<String> first = stranger.answer(REPORTS + "/2022-1");
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("public, no-cache");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(first.headers().firstValue("Vary")).hasValue("Accept");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = stranger.answerUnless(tag, REPORTS + "/2022-1");
        assertThat(again.statusCode() + again.body()).isEqualTo("304");
    }

    @Test
    void leaks_nothing_before_publication_and_nothing_of_an_erratum_before_its_approval() {
        String update = "2022-2-3A1.1";
        String address = "/v1/openbaar/lekstad/voortgangsrapportages";
        Story story = new Story("lekstad").portfolio("zorg", "Zorg").held("zorg", "wethouder", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested(update, "joost", "tom", "zorg").submitted(update, "joost", GREEN)
                .reviewed(update, "tom", null).approved(update, "wethouder").compiled("2022-2").frozen(update)
                .adopted("2022-2", "B 1").sent("2022-2", "Z 1").told();
        assertThat(stranger.get(address).path("totaal").asInt()).isZero();
        assertThat(stranger.status(address + "/2022-2")).isEqualTo(404);

        story.published("2022-2", "website").told();
        String published = stranger.answer(address + "/2022-2").body();
        assertThat(published).contains("GROEN");

        story.erratum(update, "Fout.").submitted(update, "joost", RED).reviewed(update, "tom", null).told();
        assertThat(stranger.answer(address + "/2022-2").body()).isEqualTo(published);

        story.approved(update, "wethouder").told();
        assertThat(stranger.answer(address + "/2022-2").body()).contains("ROOD", "GROEN", "Fout.");
    }

    @Test
    void tells_no_light_of_an_earlier_report_that_is_not_public() {
        var story = new Story("stilstad").portfolio("zorg", "Zorg").held("zorg", "wethouder", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg"));
        for (String report : new String[]{"2022-1", "2022-2"}) {
            String update = report + "-3A1.1";
            story.on("2022-08-01").open(report, "2022-09-09").requested(update, "joost", "tom", "zorg")
                    .submitted(update, "joost", report.equals("2022-1") ? RED : GREEN).reviewed(update, "tom", null)
                    .approved(update, "wethouder").compiled(report).frozen(update).adopted(report, "B 1");
        }
        story.published("2022-2", "website").told();
        assertThat(stranger.answer("/v1/openbaar/stilstad/voortgangsrapportages/2022-2").body())
                .contains("\"vorige\":[]").doesNotContain("ROOD");
        assertThat(Api.as("niemand", "stilstad").answer("/v1/voortgangsrapportages/2022-2/inhoud").body())
                .contains("ROOD");
    }

    @Test
    void is_only_what_it_is_about() {
        assertThat(stranger.status("/v1/voortgangsrapportages")).isEqualTo(401);
        assertThat(stranger.status("/v1/voortgangsrapportages/2022-1/inhoud")).isEqualTo(401);
        assertThat(stranger.status("/v1/statusmatrix")).isEqualTo(401);
    }
}
