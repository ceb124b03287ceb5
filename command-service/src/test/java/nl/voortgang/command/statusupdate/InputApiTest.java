package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.PROGRAMME_UPDATE;
import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The input of a status update")
class InputApiTest {

    private static Municipality leiden;

    @BeforeAll
    static void open() {
        leiden = Municipality.withOpenReport(TODAY);
    }

    @Test
    void without_cause_consequence_and_corrective_action_hears_about_each_of_them() {
        assertInvalid(submit("{\"inhoud\":{\"soort\":\"prestatie\",\"stoplicht\":\"ROOD\",\"kaders\":[\"GELD\"]}}"),
                "/inhoud/afwijking/oorzaak verplicht", "/inhoud/afwijking/consequentie verplicht",
                "/inhoud/afwijking/bijsturing verplicht");
        assertInvalid(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"ROOD","kaders":["GELD"],
                 "afwijking":{"oorzaak":"a","consequentie":"b"}}}"""), "/inhoud/afwijking/bijsturing verplicht");
    }

    @Test
    void hears_everything_at_once_of_shape_and_of_substance() {
        assertInvalid(submit("""
                {"inhoud":{"soort":"prestatie","stoplicht":"ORANJE","weer":"nat","toelichting":5,
                 "afwijking":{"oorzaak":" ","consequentie":"%s"}},"redenTeLaat":"%s","haast":true}"""
                .formatted("x".repeat(4001), "x".repeat(1001))), "/inhoud/toelichting tekst", "/inhoud/weer onbekend",
                "/inhoud/kaders verplicht", "/inhoud/afwijking/oorzaak verplicht",
                "/inhoud/afwijking/consequentie te-lang", "/inhoud/afwijking/bijsturing verplicht",
                "/redenTeLaat te-lang", "/haast onbekend");
    }

    @Test
    void of_one_megabyte_is_told_to_be_shorter() {
        Api.Answer answer = submit(GREEN.submission().replace("Alles loopt.", "x".repeat(1024 * 1024)));
        assertInvalid(answer, "/inhoud/toelichting te-lang");
        assertThat(answer.json().path("fouten").get(0).path("melding").asString())
                .isEqualTo("Kort de toelichting in tot 4000 tekens; het zijn er nu 1048576.");
        assertThat(submit(GREEN.submission().replace("Alles loopt.", "x".repeat(3 * 1024 * 1024))).problem())
                .isEqualTo("413 te-groot");
    }

    @Test
    void that_fits_in_each_field_may_still_be_too_much_together() {
        String point = "{\"tekst\":\"%s\"}".formatted("x".repeat(4000));
        assertInvalid(leiden.mieke().post(PROGRAMME_UPDATE + "/indieningen", "{\"inhoud\":{\"soort\":\"programma\","
                + "\"standVanZaken\":[" + String.join(",", Collections.nCopies(20, point)) + "]}}"),
                "/inhoud te-groot");
    }

    @Test
    void that_is_no_JSON_hears_where() {
        Api.Answer answer = submit("{\"inhoud\": {\"soort\" \"prestatie\"}}");
        assertThat(answer.problem()).isEqualTo("400 ongeldige-json");
        assertThat(answer.detail()).contains("regel 1, kolom 21");
    }

    @Test
    void is_of_the_kind_of_its_subject() {
        assertInvalid(submit(BULLETS.submission()), "/inhoud/soort past-niet");
        assertInvalid(leiden.mieke().post(PROGRAMME_UPDATE + "/indieningen", GREEN.submission()),
                "/inhoud/soort past-niet");
    }

    @Test
    void of_a_decision_has_a_hash_and_a_remark_as_they_should_be() {
        assertInvalid(leiden.farida().post(UPDATE + "/beoordelingen", "{\"inhoudHash\":\"abc\",\"opmerking\":\""
                + "x".repeat(2001) + "\"}"), "/inhoudHash vorm");
        assertInvalid(leiden.farida().post(UPDATE + "/terugzendingen", "{}"), "/opmerking verplicht");
        assertInvalid(leiden.mayor().post(UPDATE + "/accorderingen", "{\"versie\":2}"), "/inhoudHash verplicht",
                "/versie onbekend");
    }

    private static Api.Answer submit(String body) {
        return leiden.mieke().post(UPDATE + "/indieningen", body);
    }

    private static void assertInvalid(Api.Answer answer, String... faults) {
        assertThat(answer.problem()).isEqualTo("400 ongeldige-invoer");
        assertThat(answer.faults()).containsExactlyInAnyOrder(faults);
    }
}
