package nl.voortgang.query.worklist;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On 20 September 2022 a wethouder is away. Joost writes, Anna reviews, Wim holds the portfolio; Bea stands in for Wim. */
@DisplayName("A substitute")
class SubstituteTest {

    private static final String UPDATE = "2022-2-3A1.1";

    private static Story submitted(String city) {
        return new Story(city).portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg")).on("2022-09-01").open("2022-2", "2022-09-09")
                .requested(UPDATE, "joost", "anna", "zorg").submitted(UPDATE, "joost", GREEN);
    }

    private static Story reviewed(String city) {
        return submitted(city).reviewed(UPDATE, "anna", null);
    }

    private static Api holder(String person, String city) {
        return Api.as(person, city, "portefeuillehouder");
    }

    @Test
    void has_the_work_of_the_holder_who_keeps_it_too() {
        reviewed("standstad").substituted("wim", "bea", "2022-09-20", "2022-09-20").told();
        assertThat(mine(holder("bea", "standstad"))).containsExactly(UPDATE + " ACCORDEREN aan p-bea namens p-wim");
        assertThat(mine(holder("wim", "standstad"))).as("for himself")
                .containsExactly(UPDATE + " ACCORDEREN aan p-bea namens niemand");
        assertThat(mine(Api.as("bea", "standstad", "controller", "opsteller"))).as("without the role").isEmpty();
        assertThat(awaited(Api.as("joost", "standstad", "opsteller")))
                .containsExactly(UPDATE + " ACCORDEREN aan p-bea namens p-wim");
    }

    @Test
    void is_one_for_the_days_of_the_substitution() {
        reviewed("dagstad").substituted("wim", "bea", "2022-09-21", "2022-09-22").told();
        Api bea = holder("bea", "dagstad");
        for (String outside : List.of("2022-09-20T21:59:59Z", "2022-09-22T22:00:00Z")) {
            Api.at(Instant.parse(outside), () -> {
                assertThat(mine(bea)).isEmpty();
                assertThat(bea.status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(404);
                return assertThat(mine(holder("wim", "dagstad"))).hasSize(1).noneMatch(it -> it.contains("bea"));
            });
        }
        for (String within : List.of("2022-09-20T22:00:00Z", "2022-09-22T21:59:59Z")) {
            Api.at(Instant.parse(within), () -> {
                assertThat(bea.status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(200);
                return assertThat(mine(bea)).hasSize(1);
            });
        }
    }

    @Test
    void reads_and_finds_what_the_person_replaced_does_and_no_more() {
        reviewed("teksten-lezen").requested("2022-2-programma-3", "joost", "anna", "zorg")
                .submittedText("2022-2-programma-3", "joost", "Nog niet getoetst.")
                .substituted("wim", "bea", "2022-09-01", "2022-09-30")
                .substituted("anna", "tom", "2022-09-01", "2022-09-30").told();
        Api bea = holder("bea", "teksten-lezen");
        assertThat(bea.status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(200);
        assertThat(bea.status("/v1/statusmeldingen/2022-2-programma-3")).as("not reviewed yet").isEqualTo(404);
        assertThat(bea.get("/v1/wijzigingen?statusmelding=" + UPDATE).path("totaal").asInt()).isEqualTo(3);
        Api tom = Api.as("tom", "teksten-lezen", "controller");
        assertThat(tom.status("/v1/statusmeldingen/2022-2-programma-3")).isEqualTo(200);
        assertThat(mine(tom)).containsExactly("2022-2-programma-3 TOETSEN aan p-tom namens p-anna");
        assertThat(awaited(tom)).containsExactly(UPDATE + " ACCORDEREN aan p-bea namens p-wim");
    }

    @Test
    void is_not_replaced_in_turn() {
        reviewed("ketenstad").substituted("wim", "bea", "2022-09-01", "2022-09-30")
                .substituted("bea", "cor", "2022-09-01", "2022-09-30").told();
        Api cor = holder("cor", "ketenstad");
        assertThat(mine(cor)).isEmpty();
        assertThat(cor.status("/v1/statusmeldingen/" + UPDATE)).isEqualTo(404);
        assertThat(mine(holder("bea", "ketenstad"))).hasSize(1);
    }

    @Test
    void whose_substitution_was_withdrawn_is_none() {
        reviewed("trekstad").substituted("wim", "bea", "2022-09-20", "2022-09-30")
                .substitutionWithdrawn("wim", "bea", "2022-09-20").told();
        assertThat(mine(holder("bea", "trekstad"))).isEmpty();
        assertThat(mine(holder("wim", "trekstad"))).containsExactly(UPDATE + " ACCORDEREN aan p-wim namens niemand");
    }

    @Test
    void who_reviewed_is_not_asked_to_approve_but_the_person_replaced_is() {
        submitted("toetsstad").reviewed(UPDATE, "bea", null).substituted("wim", "bea", "2022-09-01", "2022-09-30")
                .told();
        assertThat(mine(holder("bea", "toetsstad"))).isEmpty();
        assertThat(awaited(holder("bea", "toetsstad")))
                .containsExactly(UPDATE + " ACCORDEREN aan p-wim namens niemand");
        assertThat(mine(holder("wim", "toetsstad"))).containsExactly(UPDATE + " ACCORDEREN aan p-wim namens niemand");
    }

    @Test
    void who_wrote_or_for_whom_it_was_reviewed_is_not_asked_either() {
        reviewed("schrijfstad").substituted("wim", "joost", "2022-09-01", "2022-09-30").told();
        assertThat(mine(holder("joost", "schrijfstad"))).isEmpty();
        submitted("namensstad").reviewedFor("bea", UPDATE, "tom", null)
                .substituted("wim", "bea", "2022-09-01", "2022-09-30").told();
        assertThat(mine(holder("bea", "namensstad"))).isEmpty();
        assertThat(mine(holder("wim", "namensstad"))).hasSize(1);
    }

    @Test
    void of_who_may_not_act_may_not_either() {
        submitted("ogenpaar").reviewed(UPDATE, "wim", null).substituted("wim", "bea", "2022-09-01", "2022-09-30")
                .told();
        assertThat(mine(holder("bea", "ogenpaar"))).isEmpty();
        assertThat(awaited(holder("wim", "ogenpaar")))
                .containsExactly(UPDATE + " ACCORDEREN aan niemand namens niemand");
        submitted("ogenstadje").reassigned(UPDATE, "joost", "joost")
                .substituted("joost", "tom", "2022-09-01", "2022-09-30")
                .told();
        assertThat(mine(Api.as("tom", "ogenstadje", "controller"))).isEmpty();
        assertThat(mine(Api.as("karin", "ogenstadje", "concerncontroller"))).hasSize(1);
    }

    @Test
    void who_is_a_concern_controller_reviews_for_themselves() {
        submitted("concernstad").substituted("anna", "karin", "2022-09-01", "2022-09-30").told();
        assertThat(mine(Api.as("karin", "concernstad", "controller", "concerncontroller")))
                .containsExactly(UPDATE + " TOETSEN aan p-karin namens niemand");
        assertThat(mine(Api.as("karin", "concernstad", "controller")))
                .containsExactly(UPDATE + " TOETSEN aan p-karin namens p-anna");
    }

    @Test
    void is_counted_on_the_board_with_whom_they_replace() {
        reviewed("tellingstad").substituted("wim", "bea", "2022-09-01", "2022-09-30").told();
        assertThat(Api.as("karin", "tellingstad", "concerncontroller")
                .get("/v1/voortgangsrapportages/2022-2/voortgangsbord").at("/programmas/0/aanZet").toString())
                .isEqualTo("[{\"persoon\":\"p-bea\",\"namens\":\"p-wim\",\"taak\":\"ACCORDEREN\","
                        + "\"termijn\":\"2022-09-23\",\"aantal\":1,\"teLaat\":0}]");
    }

    @Test
    void is_named_with_the_decision_they_made() {
        submitted("besluitstad").reviewedFor("anna", UPDATE, "tom", "Klopt.").approvedFor("wim", UPDATE, "bea").told();
        var update = Api.as("ada", "besluitstad", "auditor").get("/v1/statusmeldingen/" + UPDATE);
        assertThat(update.path("getoetst").path("namens").asString() + " " + update.path("geaccordeerd").path("namens")
                .asString() + " " + update.at("/opmerkingen/0/namens").asString()).isEqualTo("p-anna p-wim p-anna");
    }

    private static List<String> mine(Api person) {
        return items(person, "/v1/werklijst");
    }

    private static List<String> awaited(Api person) {
        return items(person, "/v1/werklijst/wachtend");
    }

    private static List<String> items(Api person, String list) {
        return person.get(list).path("resultaten").valueStream()
                .map(it -> "%s %s aan %s namens %s".formatted(it.path("id").asString(), it.path("taak").asString(),
                        it.path("aanZet").stringValue("niemand"), it.path("namens").stringValue("niemand")))
                .toList();
    }
}
