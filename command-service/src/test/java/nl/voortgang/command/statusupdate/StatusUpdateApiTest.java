package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.PROGRAMME_UPDATE;
import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A status update over HTTP")
class StatusUpdateApiTest {

    private final Municipality leiden = Municipality.withOpenReport(TODAY);

    @Test
    void goes_from_submission_to_approval() {
        Api.Answer submitted = leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission());
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
        assertThat(submitted.http().body()).isEqualTo("{\"id\":\"2022-2-2A1.1\",\"versie\":2}");
        assertThat(submitted.header("ETag")).isEqualTo("\"2\"");
        assertThat(submitted.header("Location")).isEqualTo(UPDATE);
        Api.Answer reviewed = leiden.farida().post(UPDATE + "/beoordelingen", GREEN.seen(), "If-Match", "\"2\"");
        assertThat(reviewed.header("ETag")).as(reviewed.toString()).isEqualTo("\"3\"");
        Api.Answer approved = leiden.mayor().post(UPDATE + "/accorderingen", GREEN.seen());
        assertThat(approved.header("ETag")).as(approved.toString()).isEqualTo("\"4\"");
    }

    @Test
    void of_a_programme_goes_back_and_forth() {
        assertThat(leiden.mieke().post(PROGRAMME_UPDATE + "/indieningen", BULLETS.submission()).status())
                .isEqualTo(201);
        assertThat(leiden.mieke().post(PROGRAMME_UPDATE + "/intrekkingen", "{}").status()).isEqualTo(201);
        assertThat(leiden.mieke().post(PROGRAMME_UPDATE + "/indieningen", BULLETS.submission()).status())
                .isEqualTo(201);
        assertThat(leiden.karin().post(PROGRAMME_UPDATE + "/beoordelingen", BULLETS.seen()).status()).isEqualTo(201);
        Api.Answer returned = leiden.mayor().post(PROGRAMME_UPDATE + "/terugzendingen", "{\"opmerking\":\"Korter.\"}");
        assertThat(returned.http().body()).isEqualTo("{\"id\":\"2022-2-programma-2\",\"versie\":6}");
    }
}
