package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.Municipality.substitution;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While the mayor is on leave, a status update")
class SubstituteApiTest {

    private final Municipality leiden = Municipality.withOpenReport(TODAY);

    @Test
    void is_approved_by_a_substitute_on_behalf_of_the_mayor() {
        submitAndReview(leiden.farida());
        assertThat(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
        replaceMayorBy("p-wethouder");
        accepted(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()));
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-wethouder namens p-burgemeester");
    }

    @Test
    void is_not_approved_by_a_substitute_who_was_the_reviewer() {
        submitAndReview(Api.as(leiden.name(), "p-wethouder", "concerncontroller"));
        replaceMayorBy("p-wethouder");
        Api.Answer refused = leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen());
        assertThat(refused.problem()).isEqualTo("409 vier-ogen");
        assertThat(refused.detail())
                .isEqualTo("U hebt deze statusmelding zelf getoetst. Vanwege het vierogenprincipe moet"
                        + " iemand anders dit doen.");
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-wethouder");
    }

    @Test
    void is_not_approved_for_a_mayor_who_was_the_reviewer() {
        submitAndReview(Api.as(leiden.name(), "p-burgemeester", "concerncontroller"));
        replaceMayorBy("p-wethouder");
        Api.Answer refused = leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen());
        assertThat(refused.problem()).isEqualTo("409 vier-ogen");
        assertThat(refused.detail())
                .isEqualTo("U vervangt iemand die deze statusmelding zelf heeft getoetst. Vanwege het"
                        + " vierogenprincipe moet iemand anders dit doen.");
    }

    @Test
    void may_still_be_approved_by_the_mayor() {
        submitAndReview(leiden.farida());
        replaceMayorBy("p-wethouder");
        accepted(leiden.mayor().post(UPDATE + "/accorderingen", GREEN.seen()));
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-burgemeester");
    }

    @Test
    void is_not_approved_by_the_substitute_of_a_substitute() {
        submitAndReview(leiden.farida());
        replaceMayorBy("p-loco");
        accepted(leiden.karin().post("/v1/personen/p-loco/vervangingen", substitution("p-wethouder", TODAY, TODAY)));
        assertThat(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
    }

    @Test
    void is_returned_by_a_substitute_before_and_after_it_was_reviewed() {
        accepted(leiden.farida().post("/v1/personen/p-farida/vervangingen", substitution("p-tom", TODAY, TODAY)));
        replaceMayorBy("p-wethouder");
        accepted(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(leiden.tom().post(UPDATE + "/terugzendingen", "{\"opmerking\":\"Korter.\"}"));
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-tom namens p-farida");

        submitAndReview(leiden.tom());
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-tom namens p-farida");
        accepted(leiden.alderman().post(UPDATE + "/terugzendingen", "{\"opmerking\":\"Langer.\"}"));
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-wethouder namens p-burgemeester");
    }

    @Test
    void gains_nothing_from_a_substitution_in_another_organisation() {
        Municipality delft = Municipality.withOpenReport(TODAY);
        accepted(delft.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(delft.farida().post(UPDATE + "/beoordelingen", GREEN.seen()));
        replaceMayorBy("p-wethouder");
        assertThat(delft.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
    }

    private void submitAndReview(Api.Client reviewer) {
        accepted(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(reviewer.post(UPDATE + "/beoordelingen", GREEN.seen()));
    }

    private void replaceMayorBy(String substitute) {
        accepted(leiden.mayor().post("/v1/personen/p-burgemeester/vervangingen",
                substitution(substitute, TODAY, TODAY.plusDays(9))));
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
