package nl.voortgang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.intake.Advances;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Another organisation")
class OrganisationsApartTest {

    private static final String HERE = "hierstad";
    private static final String THERE = "daarstad";
    private final Api stranger = Api.as("karin", "leegstad", "concerncontroller");

    @BeforeAll
    static void tell() {
        List.of(HERE, THERE).forEach(
                city -> Leiden.named(city).substituted("wethouder", "burgemeester", "2022-09-01", "2022-09-30").told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statusmeldingen/2022-2-2A1.1", "voortgangsrapportages/2022-2",
            "voortgangsrapportages/2022-2/voortgangsbord", "doelenbomen/2022"})
    void does_not_exist_for_you(String path) {
        assertThat(stranger.answer("/v1/" + path).body()).contains("niet-gevonden");
        assertThat(Api.as("karin", HERE, "concerncontroller").status("/v1/" + path)).isEqualTo(200);
    }

    @Test
    void adds_nothing_to_your_lists() {
        for (String list : List.of("statusmatrix", "wijzigingen", "voortgangsrapportages", "portefeuilles",
                "vervangingen", "werklijst", "werklijst/wachtend")) {
            assertThat(stranger.get("/v1/" + list).path("totaal").asInt()).as(list).isZero();
        }
        assertThat(Api.as("karin", HERE, "concerncontroller").get("/v1/wijzigingen").path("totaal").asInt())
                .isEqualTo(80);
        assertThat(Api.as("joost", "leegstad", "opsteller").get("/v1/werklijst").path("resultaten")).isEmpty();
    }

    /** Row-level security is the second lock: it holds where a question names no organisation at all. */
    @ParameterizedTest
    @ValueSource(strings = {"goal_tree", "programme", "performance", "portfolio", "portfolio_term", "substitution",
            "progress_report", "status_update", "change", "intake"})
    void stays_out_of_sight_of_a_query_that_forgets_its_where(String table) {
        var reading = new Reading(Api.FEED.database().as("voortgang_reader"), new Advances(), Clock.systemUTC());
        var karin = new Caller(new OrganisationId(HERE), new PersonId("p-karin"), Set.of(Role.CONCERN_CONTROLLER));
        List<String> seen = reading.answer(Asked.now(karin, null),
                view -> view.sql("SELECT DISTINCT organisation FROM " + table).list(String.class));
        assertThat(seen).containsExactly(HERE);
    }
}
