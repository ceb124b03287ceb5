package nl.voortgang.command.substitution;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.substitution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.voortgang.command.Api;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A substitution over HTTP")
class SubstitutionApiTest {

    private static final String OF_MAYOR = "/v1/personen/p-burgemeester/vervangingen";
    private static final String BY_ALDERMAN = substitution("p-wethouder", TODAY, TODAY.plusDays(9));

    private final Municipality leiden = Municipality.fresh();

    @Test
    void is_granted_by_who_is_replaced() {
        Api.Answer granted = leiden.mayor().post(OF_MAYOR, BY_ALDERMAN);
        assertThat(granted.status()).as(granted.toString()).isEqualTo(201);
        assertThat(granted.header("Location")).isEqualTo(OF_MAYOR);
        assertThat(granted.http().body()).isEqualTo("{\"id\":\"p-burgemeester\",\"versie\":1}");
        assertThat(leiden.mayor().post(OF_MAYOR, BY_ALDERMAN).problem()).isEqualTo("409 vervangingen-overlappen");
    }

    @Test
    void of_anybody_is_granted_by_a_concern_controller_alone() {
        Api.Answer refused = leiden.alderman().post(OF_MAYOR, BY_ALDERMAN);
        assertThat(refused.problem()).isEqualTo("409 vervanging-niet-van-u");
        assertThat(refused.detail())
                .isEqualTo("U kunt alleen uw eigen vervanging regelen. Vraag de concerncontroller om"
                        + " die van een ander te regelen.");
        assertThat(leiden.mieke().post("/v1/personen/p-mieke/vervangingen", BY_ALDERMAN).problem())
                .isEqualTo("403 rol-ontbreekt");
        assertThat(leiden.karin().post(OF_MAYOR, BY_ALDERMAN).status()).isEqualTo(201);
        assertThat(leiden.farida().post("/v1/personen/p-farida/vervangingen",
                substitution("p-tom", TODAY, TODAY)).status()).isEqualTo(201);
    }

    @Test
    void becomes_shorter_or_is_withdrawn_and_its_table_with_it() {
        leiden.mayor().post(OF_MAYOR, BY_ALDERMAN);
        leiden.mayor().post(OF_MAYOR, substitution("p-loco", TODAY.plusDays(20), TODAY.plusDays(29)));
        assertThat(leiden.mayor().post(OF_MAYOR + "/" + TODAY + "/beeindigingen",
                "{\"totEnMet\":\"" + TODAY.plusDays(1) + "\"}").status()).isEqualTo(201);
        assertThat(leiden.mayor().post(OF_MAYOR + "/" + TODAY + "/intrekkingen", "{}").problem())
                .isEqualTo("409 vervanging-al-begonnen");
        assertThat(substitutions()).containsExactly("p-wethouder " + TODAY + " " + TODAY.plusDays(1),
                "p-loco " + TODAY.plusDays(20) + " " + TODAY.plusDays(29));

        assertThat(leiden.mayor().post(OF_MAYOR + "/" + TODAY.plusDays(20) + "/intrekkingen", "{}").status())
                .isEqualTo(201);
        assertThat(substitutions()).containsExactly("p-wethouder " + TODAY + " " + TODAY.plusDays(1));
    }

    @Test
    void hears_everything_that_is_wrong_at_once() {
        assertThat(
                leiden.mayor().post(OF_MAYOR, "{\"vervanger\":\"geen naam\",\"van\":\"morgen\",\"duur\":4}").faults())
                .containsExactlyInAnyOrder("/vervanger vorm", "/van datum", "/totEnMet verplicht", "/duur onbekend");
        assertThat(leiden.mayor().post(OF_MAYOR,
                "{\"vervanger\":\"p-loco\",\"van\":\"2022-01-01\",\"totEnMet\":\"2300-01-01\",\"duur\":4}").faults())
                .containsExactlyInAnyOrder("/totEnMet buiten-bereik", "/totEnMet te-lang", "/duur onbekend");
    }

    @Test
    void of_another_organisation_does_not_exist() {
        leiden.mayor().post(OF_MAYOR, BY_ALDERMAN);
        Municipality delft = Municipality.fresh();
        Api.Answer answer = delft.mayor().post(OF_MAYOR + "/" + TODAY + "/beeindigingen",
                "{\"totEnMet\":\"" + TODAY + "\"}");
        assertThat(answer.problem()).isEqualTo("404 niet-gevonden");
        assertThat(delft.mayor().post(OF_MAYOR, BY_ALDERMAN).status()).isEqualTo(201);
    }

    @Test
    void is_the_only_one_of_that_day_for_the_database_too() {
        leiden.mayor().post(OF_MAYOR, BY_ALDERMAN);
        assertThatThrownBy(() -> leiden.database().superuser().sql("""
                INSERT INTO substitution (organisation, replaced, substitute, days)
                VALUES (:organisation, 'p-burgemeester', 'p-loco', daterange(:today, :today, '[]'))""")
                .param("organisation", leiden.name()).param("today", TODAY).update())
                .hasMessageContaining("substitution_pkey");
    }

    @Test
    void closes_no_circle_with_one_that_is_granted_at_the_same_moment() throws Exception {
        try (Instance other = Api.start(Api.DATABASE); var people = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                var together = new CyclicBarrier(2);
                String a = "p-a" + i;
                String b = "p-b" + i;
                List<Future<Api.Answer>> answers = people.invokeAll(List.of(
                        grant(together, Api.port(), a, b), grant(together, other.port(), b, a)));
                assertThat(List.of(answers.get(0).get().problem(), answers.get(1).get().problem()))
                        .containsExactlyInAnyOrder("201 ", "409 vervanging-in-kring");
            }
        }
    }

    private Callable<Api.Answer> grant(CyclicBarrier together, int port, String replaced, String substitute) {
        return () -> {
            Api.Client client = Api.as(port, leiden.name(), replaced, "portefeuillehouder");
            together.await();
            return client.post("/v1/personen/" + replaced + "/vervangingen", substitution(substitute, TODAY, TODAY));
        };
    }

    private List<String> substitutions() {
        return leiden.database().superuser().sql("""
                SELECT concat_ws(' ', substitute, lower(days), upper(days) - 1) FROM substitution
                WHERE organisation = ? AND replaced = 'p-burgemeester' ORDER BY days""").param(leiden.name())
                .query(String.class).list();
    }
}
