package nl.voortgang.query.worklist;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Wim holds the portfolio up to and including 25 September 2022, from the 26th it is Nel. */
@DisplayName("A portfolio that passes to another holder")
class ChangingHoldersTest {

    private static final String CITY = "overgangstad";
    private static final Instant LAST_MOMENT = Instant.parse("2022-09-25T21:59:59.999Z");
    private static final Instant MIDNIGHT = Instant.parse("2022-09-25T22:00:00Z");

    private final Api wim = Api.as("wim", CITY, "portefeuillehouder");
    private final Api nel = Api.as("nel", CITY, "portefeuillehouder");

    @BeforeAll
    static void tell() {
        new Story(CITY).portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .termEnded("zorg", "wim", "2022-01-01", "2022-09-25").held("zorg", "nel", "2022-09-26", null)
                .tree(2022, Leiden.programme(3, "Zorg", "anna", "zorg")).on("2022-09-01").open("2022-2", "2022-09-09")
                .requested("2022-2-3A1.1", "joost", "anna", "zorg").submitted("2022-2-3A1.1", "joost", GREEN)
                .reviewed("2022-2-3A1.1", "anna", null).approved("2022-2-3A1.1", "wim")
                .requested("2022-2-programma-3", "joost", "anna", "zorg")
                .submittedText("2022-2-programma-3", "joost", "Het loopt.").reviewed("2022-2-programma-3", "anna", null)
                .told();
    }

    @Test
    void moves_what_waits_to_the_new_holder_at_midnight() {
        Api.at(LAST_MOMENT, () -> {
            assertThat(mine(nel)).isEmpty();
            return assertThat(mine(wim)).containsExactly("2022-2-programma-3");
        });
        Api.at(MIDNIGHT, () -> {
            assertThat(mine(wim)).isEmpty();
            return assertThat(mine(nel)).containsExactly("2022-2-programma-3");
        });
    }

    @Test
    void leaves_approved_by_whom_it_was() {
        String approved = "/v1/statusmeldingen/2022-2-3A1.1";
        Api.at(MIDNIGHT, () -> {
            assertThat(wim.status(approved)).as("no longer his").isEqualTo(404);
            return assertThat(nel.get(approved).path("geaccordeerd").path("door").asString()).isEqualTo("p-wim");
        });
    }

    private static List<String> mine(Api person) {
        return person.get("/v1/werklijst").path("resultaten").valueStream().map(it -> it.path("id").asString())
                .toList();
    }
}
