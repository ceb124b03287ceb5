package nl.voortgang.query.document;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.voortgang.proof.note.Note;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import nl.voortgang.query.integrity.SignedLedger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** In the order of what happens to a report. */
@DisplayName("The checkpoint that is printed in a report")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckpointTest {

    private static final String CITY = "tekenstad";
    private static final String PUBLIC = "/v1/openbaar/" + CITY + "/voortgangsrapportages/2022-2";
    private static final String UPDATE = "2022-2-3A1.1";
    private static final Api STRANGER = Api.anonymous();
    private static final Api KARIN = Api.as("karin", CITY, "concerncontroller");

    private static final SignedLedger LEDGER = new SignedLedger(CITY, Api.FEED.database());
    private static final Story STORY = new Story(CITY);

    private static String tag;
    private static long published;

    @BeforeAll
    static void publish() {
        STORY.portfolio("zorg", "Zorg").held("zorg", "wethouder", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
                .requested(UPDATE, "joost", "tom", "zorg").submitted(UPDATE, "joost", GREEN)
                .reviewed(UPDATE, "tom", null).approved(UPDATE, "wethouder").compiled("2022-2").frozen(UPDATE)
                .adopted("2022-2", "B 1").sent("2022-2", "Z 1").published("2022-2", "website").told();
        published = document().path("positie").asLong();
        LEDGER.sign(published - 1);
    }

    private static JsonNode document() {
        return STRANGER.get(PUBLIC);
    }

    private static Document page(String path) {
        return Jsoup.parse(STRANGER.answer(path, "text/html").body());
    }

    @Test
    @Order(1)
    void follows_as_long_as_there_is_none_over_all_that_the_report_says() {
        tag = STRANGER.answer(PUBLIC).headers().firstValue("ETag").orElseThrow();

        assertThat(document().has("controlepunt")).isFalse();
        for (String path : new String[]{PUBLIC, PUBLIC + "/programmas/3"}) {
            assertThat(page(path).select("body > footer").text())
                    .endsWith("volgt hier binnen een minuut na het vastleggen.");
        }
    }

    @Test
    @Order(2)
    void is_the_first_one_over_what_the_report_says_and_makes_it_another_page() {
        STORY.portfolio("sport", "Sport").portfolio("cultuur", "Cultuur").told();
        LEDGER.sign(published + 1);
        LEDGER.sign(published + 2);

        HttpResponse<String> again = STRANGER.answerUnless(tag, PUBLIC);

        assertThat(again.statusCode()).isEqualTo(200);
        JsonNode printed = document().path("controlepunt");
        assertThat(printed.path("herkomst").asString()).isEqualTo("urn:voorbeeld/" + CITY);
        assertThat(printed.path("grootte").asLong()).isEqualTo(published + 1);
        String root = LEDGER.checkpoint(published + 1).root().base64();
        assertThat(printed.path("wortel").asString()).isEqualTo(root);
        assertThat(printed.path("ondertekeningen").toString()).isEqualTo(
                "[{\"naam\":\"grootboek.example\",\"sleutelkenmerk\":\"" + SignedLedger.KEY.verifier().id() + "\"}]");
        assertThat(Note.parse(printed.path("tekst").asString()).text())
                .isEqualTo(LEDGER.checkpoint(published + 1).text());
        for (String path : new String[]{PUBLIC, PUBLIC + "/programmas/3"}) {
            assertThat(page(path).select("body > footer").text()).contains(
                    "Controlepunt van urn:voorbeeld/" + CITY + " Grootte " + (published + 1) + " gebeurtenissen",
                    "Wortel " + root, "grootboek.example, sleutelkenmerk " + SignedLedger.KEY.verifier().id(),
                    "bewijsbundel", "voortgang-verifier").doesNotContain("volgt");
        }
        assertThat(STRANGER.answerUnless(STRANGER.answer(PUBLIC).headers().firstValue("ETag").orElseThrow(), PUBLIC)
                .statusCode()).isEqualTo(304);
    }

    @Test
    @Order(3)
    void is_the_one_over_the_erratum_once_there_is_one() {
        STORY.erratum(UPDATE, "Fout.").submitted(UPDATE, "joost", RED).reviewed(UPDATE, "tom", null)
                .approved(UPDATE, "wethouder").frozen(UPDATE).told();
        assertThat(document().has("controlepunt")).isFalse();

        LEDGER.sign(published + 7);

        assertThat(document().path("controlepunt").path("grootte").asLong()).isEqualTo(published + 7);
    }

    @Test
    @Order(4)
    void is_in_the_past_none_that_came_later() {
        String path = "/v1/voortgangsrapportages/2022-2/inhoud?opPositie=";

        assertThat(KARIN.get(path + published).has("controlepunt")).isFalse();
        assertThat(KARIN.get(path + (published + 2)).path("controlepunt").path("grootte").asLong())
                .isEqualTo(published + 1);
        assertThat(KARIN.get(path + (published + 6)).has("controlepunt")).isFalse();
    }
}
