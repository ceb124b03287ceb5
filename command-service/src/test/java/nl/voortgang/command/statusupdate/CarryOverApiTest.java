package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft carried over from the report before")
class CarryOverApiTest {

    private static final String DRAFT = "/v1/statusmeldingen/2022-3-2A1.1/concept";
    private static final String CARRY_OVER = DRAFT + "/overnames";

    private final Municipality leiden = Municipality.withOpenReport(TODAY);

    @BeforeEach
    void openTheNextReport() {
        openReport(2022, 3);
    }

    @Test
    void says_what_was_approved_and_where_until_its_author_goes_on_with_it() {
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), GREEN);
        Api.Answer taken = leiden.mieke().post(CARRY_OVER, "{}");
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        assertThat(taken.header("Location")).isEqualTo(DRAFT);
        Api.Answer draft = leiden.mieke().get(DRAFT);
        assertThat(draft.http().body()).isEqualTo(taken.http().body());
        assertThat(draft.header("ETag")).isEqualTo(taken.header("ETag"));
        assertThat(draft.json().path("overgenomenVan").asString()).isEqualTo("2022-2-2A1.1");
        assertThat("{\"inhoud\":" + draft.json().path("inhoud") + "}").isEqualTo(GREEN.submission());
        assertThat(leiden.mieke().put(DRAFT, GREEN.submission(), "If-Match", taken.header("ETag")).status())
                .isEqualTo(204);
        assertThat(leiden.mieke().get(DRAFT).json().has("overgenomenVan")).isFalse();
    }

    @Test
    void does_not_take_the_place_of_a_draft_that_is_there_unless_asked() {
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), GREEN);
        String begun = leiden.mieke().put(DRAFT, "{\"inhoud\":{\"soort\":\"prestatie\"}}").header("ETag");
        Api.Answer kept = leiden.mieke().post(CARRY_OVER, "{}");
        assertThat(kept.problem()).isEqualTo("409 concept-bestaat");
        assertThat(kept.detail()).isEqualTo("U hebt al een concept van statusmelding 2022-3-2A1.1 en dat blijft staan."
                + " Noem de versie ervan in If-Match om het te vervangen.");
        assertThat(leiden.mieke().post(CARRY_OVER, "{}", "If-Match", begun).status()).isEqualTo(201);
        assertThat(leiden.mieke().post(CARRY_OVER, "{}", "If-Match", begun).problem())
                .isEqualTo("412 versie-verouderd");
    }

    @Test
    void needs_a_text_that_was_approved_and_still_is() {
        leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission());
        Api.Answer nothing = leiden.mieke().post(CARRY_OVER, "{}");
        assertThat(nothing.problem()).isEqualTo("409 niets-over-te-nemen");
        assertThat(nothing.detail()).isEqualTo("In een eerdere rapportage is over 2A1.1 niets geaccordeerd dat u kunt"
                + " overnemen. Begin met een leeg concept.");
        leiden.mieke().post(UPDATE + "/intrekkingen", "{}");
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), GREEN);
        leiden.karin().post(UPDATE + "/heropeningen", "{\"reden\":\"Een fout.\"}");
        assertThat(leiden.mieke().post(CARRY_OVER, "{}").problem()).isEqualTo("409 niets-over-te-nemen");
    }

    @Test
    void comes_from_the_year_before_under_the_code_it_had_then() {
        leiden.approve(UPDATE, leiden.mieke(), leiden.mayor(), GREEN);
        String next = Municipality.TREE.replace("\"code\": \"2A1.1\",",
                "\"code\": \"2A1.7\", \"voortzettingVan\": [\"2A1.1\"],");
        assertThat(leiden.karin().put("/v1/doelenbomen/2023", next).status()).isEqualTo(201);
        openReport(2023, 1);
        Api.Answer taken = leiden.mieke().post("/v1/statusmeldingen/2023-1-2A1.7/concept/overnames", "{}");
        assertThat(taken.json().path("overgenomenVan").asString()).as(taken.toString()).isEqualTo("2022-2-2A1.1");
        assertThat(leiden.joost().post("/v1/statusmeldingen/2023-1-2A1.2/concept/overnames", "{}").problem())
                .isEqualTo("409 niets-over-te-nemen");
    }

    @Test
    void is_for_its_author() {
        assertThat(leiden.joost().post(CARRY_OVER, "{}").problem()).isEqualTo("409 onderwerp-niet-van-u");
        assertThat(leiden.farida().post(CARRY_OVER, "{}").problem()).isEqualTo("403 rol-ontbreekt");
        assertThat(Api.as("elders", "p-mieke", "opsteller").post(CARRY_OVER, "{}").problem())
                .isEqualTo("404 niet-gevonden");
    }

    private void openReport(int year, int ordinal) {
        int before = leiden.standing().size();
        String plan = Municipality.plan(TODAY).replace("\"begrotingsjaar\": 2022, \"volgnummer\": 2",
                "\"begrotingsjaar\": %d, \"volgnummer\": %d".formatted(year, ordinal));
        assertThat(leiden.karin().post("/v1/voortgangsrapportages", plan).status()).isEqualTo(201);
        Api.Answer opened = leiden.karin().post("/v1/voortgangsrapportages/%d-%d/openingen".formatted(year, ordinal),
                "{}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> leiden.standing().size() == before + 4);
    }
}
