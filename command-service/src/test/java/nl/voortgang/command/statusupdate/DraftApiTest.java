package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft")
class DraftApiTest {

    private static final String DRAFT = UPDATE + "/concept";
    private static final String BEGUN = """
            {"inhoud":{"soort":"prestatie","stoplicht":"ROOD","kaders":["GELD"],"afwijking":{"oorzaak":"Nog onbekend"}}}""";
    private static final String EMPTY = "{\"inhoud\":{\"soort\":\"prestatie\"}}";

    private Municipality leiden;

    @BeforeEach
    void open() {
        leiden = Municipality.withOpenReport(TODAY);
    }

    @Test
    void may_be_incomplete_and_is_read_back_as_it_was_saved() {
        assertThat(leiden.mieke().get(DRAFT).problem()).isEqualTo("404 niet-gevonden");
        Api.Answer saved = leiden.mieke().put(DRAFT, BEGUN);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(204);
        Api.Answer read = leiden.mieke().get(DRAFT);
        assertThat(read.header("ETag")).isEqualTo(saved.header("ETag")).isNotEmpty();
        assertThat("{\"inhoud\":" + read.json().path("inhoud") + "}").isEqualToIgnoringWhitespace(BEGUN);
        assertThat(read.json().path("bewaardOp").asString()).endsWith("Z");
    }

    @Test
    void is_not_overwritten_by_another_tab() {
        String first = leiden.mieke().put(DRAFT, BEGUN).header("ETag");
        String second = leiden.mieke().put(DRAFT, EMPTY, "If-Match", first).header("ETag");
        assertThat(second).isNotEqualTo(first).isNotEmpty();
        assertThat(leiden.mieke().put(DRAFT, BEGUN, "If-Match", first).problem()).isEqualTo("412 versie-verouderd");
        assertThat(leiden.mieke().put(DRAFT, BEGUN).problem()).isEqualTo("412 versie-verouderd");
        assertThat(leiden.mieke().get(DRAFT).header("ETag")).isEqualTo(second);
    }

    @Test
    void that_was_thrown_away_and_begun_anew_is_another_one() {
        String first = leiden.mieke().put(DRAFT, BEGUN).header("ETag");
        assertThat(leiden.mieke().delete(DRAFT).status()).isEqualTo(204);
        assertThat(leiden.mieke().put(DRAFT, BEGUN, "If-Match", first).problem()).isEqualTo("412 versie-verouderd");
        assertThat(leiden.mieke().put(DRAFT, EMPTY).status()).isEqualTo(204);
        assertThat(leiden.mieke().put(DRAFT, BEGUN, "If-Match", first).problem()).isEqualTo("412 versie-verouderd");
    }

    @Test
    void is_gone_once_submitted_and_cannot_be_saved_until_the_update_comes_back() {
        leiden.mieke().put(DRAFT, BEGUN);
        leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission());
        assertThat(leiden.mieke().get(DRAFT).problem()).isEqualTo("404 niet-gevonden");
        assertThat(leiden.mieke().put(DRAFT, BEGUN).problem()).isEqualTo("409 al-ingediend");
        leiden.farida().post(UPDATE + "/terugzendingen", "{\"opmerking\":\"Noem een datum.\"}");
        assertThat(leiden.mieke().put(DRAFT, BEGUN).status()).isEqualTo(204);
    }

    @Test
    void stays_when_the_submission_is_refused() {
        leiden.mieke().put(DRAFT, BEGUN);
        assertThat(leiden.mieke().post(UPDATE + "/indieningen", GREEN.lateSubmission("Ik was ziek.")).problem())
                .isEqualTo("409 op-tijd-met-reden");
        assertThat(leiden.mieke().get(DRAFT).status()).isEqualTo(200);
    }

    @Test
    void is_for_its_author_alone() {
        leiden.mieke().put(DRAFT, BEGUN);
        assertThat(leiden.joost().get(DRAFT).problem()).isEqualTo("404 niet-gevonden");
        assertThat(leiden.joost().put(DRAFT, BEGUN).problem()).isEqualTo("409 onderwerp-niet-van-u");
        assertThat(leiden.farida().get(DRAFT).problem()).isEqualTo("403 rol-ontbreekt");
        assertThat(leiden.joost().delete(DRAFT).status()).isEqualTo(204);
        assertThat(leiden.mieke().get(DRAFT).status()).isEqualTo(200);
        Api.Client elsewhere = Api.as("elders", "p-mieke", "opsteller");
        assertThat(elsewhere.get(DRAFT).problem()).isEqualTo("404 niet-gevonden");
        assertThat(elsewhere.put(DRAFT, BEGUN).problem()).isEqualTo("404 niet-gevonden");
    }

    @Test
    void keeps_to_the_limits_of_a_content() {
        Api.Answer answer = leiden.mieke().put(DRAFT, BEGUN.replace("Nog onbekend", "x".repeat(4001)));
        assertThat(answer.problem()).isEqualTo("400 ongeldige-invoer");
        assertThat(answer.faults()).containsExactly("/inhoud/afwijking/oorzaak te-lang");
    }
}
