package nl.voortgang.command.portfolio;

import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.term;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A portfolio over HTTP")
class PortfolioApiTest {

    private static final String ADDRESS = "/v1/portefeuilles/wonen";
    private static final String TERMS = ADDRESS + "/termijnen";

    private final Municipality leiden = Municipality.fresh();
    private final Api.Client karin = leiden.karin();

    @Test
    void is_established_once() {
        assertThat(karin.put(ADDRESS, "{\"naam\":\"Wonen\"}").status()).isEqualTo(201);
        assertThat(karin.put(ADDRESS, "{\"naam\":\"Wonen\"}").status()).isEqualTo(200);
        Api.Answer renamed = karin.put(ADDRESS, "{\"naam\":\"Wonen en Bouwen\"}");
        assertThat(renamed.problem()).isEqualTo("409 portefeuille-heet-anders");
        assertThat(renamed.detail()).isEqualTo(
                "Deze portefeuille bestaat al en heet ‘Wonen’. Stel voor een andere naam een nieuwe portefeuille in.");
        assertThat(karin.put("/v1/portefeuilles/Wonen", "{\"naam\":\"Wonen\"}").problem())
                .isEqualTo("404 niet-gevonden");
    }

    @Test
    void passes_from_one_holder_to_the_next() {
        karin.put(ADDRESS, "{\"naam\":\"Wonen\"}");
        Api.Answer appointed = karin.post(TERMS, term("p-een", TODAY.minusDays(9)));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        assertThat(appointed.header("Location")).isEqualTo("/v1/portefeuilles");
        assertThat(karin.post(TERMS, term("p-twee", TODAY)).problem()).isEqualTo("409 termijnen-overlappen");
        String end = TERMS + "/" + TODAY.minusDays(9) + "/beeindigingen";
        assertThat(karin.post(end, "{\"totEnMet\":\"" + TODAY + "\"}").status()).isEqualTo(201);
        assertThat(karin.post(end, "{\"totEnMet\":\"" + TODAY.plusDays(1) + "\"}").problem())
                .isEqualTo("409 termijn-eindigt-al-eerder");
        assertThat(karin.post(TERMS, term("p-twee", TODAY.plusDays(1))).status()).isEqualTo(201);
    }

    @Test
    void passes_on_in_one_act() {
        karin.put(ADDRESS, "{\"naam\":\"Wonen\"}");
        karin.post(TERMS, term("p-een", TODAY.minusDays(9)));
        Api.Answer passed = karin.post(ADDRESS + "/overdrachten", term("p-twee", TODAY.plusDays(3)));
        assertThat(passed.status()).as(passed.toString()).isEqualTo(201);
        assertThat(passed.http().body()).isEqualTo("{\"id\":\"wonen\",\"versie\":4}");
        assertThat(leiden.database().superuser().sql("""
                SELECT concat_ws(' ', holder, lower(days), upper(days) - 1) FROM portfolio_term
                WHERE organisation = ? ORDER BY days""").param(leiden.name()).query(String.class).list())
                .containsExactly("p-een " + TODAY.minusDays(9) + " " + TODAY.plusDays(2),
                        "p-twee " + TODAY.plusDays(3));
        assertThat(karin.post(ADDRESS + "/overdrachten", "{\"houder\":\"p-drie\",\"van\":\"9999-01-01\",\"om\":1}")
                .faults())
                .containsExactlyInAnyOrder("/van buiten-bereik", "/om onbekend");
        assertThat(leiden.mayor().post(ADDRESS + "/overdrachten", term("p-drie", TODAY)).problem())
                .isEqualTo("403 rol-ontbreekt");
    }

    @Test
    void that_does_not_exist_gets_no_holder() {
        Api.Answer answer = karin.post(TERMS, term("p-een", TODAY));
        assertThat(answer.problem()).isEqualTo("404 niet-gevonden");
        assertThat(answer.detail()).isEqualTo("De portefeuille ‘wonen’ bestaat niet. Stel haar eerst in.");
    }

    @Test
    void hears_what_is_wrong_with_a_term() {
        karin.put(ADDRESS, "{\"naam\":\"Wonen\"}");
        assertThat(karin.post(TERMS, "{\"houder\":\"geen naam\",\"van\":\"morgen\",\"duur\":4}").faults())
                .containsExactlyInAnyOrder("/houder vorm", "/van datum", "/duur onbekend");
        assertThat(
                karin.post(TERMS, "{\"houder\":\"p-een\",\"van\":\"2022-02-01\",\"totEnMet\":\"2022-01-01\"}").faults())
                .containsExactly("/totEnMet volgorde");
    }
}
