package nl.voortgang.query.reading;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A query that asks for at least a version")
class AtLeastVersionTest {

    private final Story story = new Story("wachtstad-" + System.nanoTime()).portfolio("zorg", "Zorg")
            .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
            .requested("2022-2-3A1.1", "joost", "tom", "zorg").told();
    private final Api joost = Api.as("joost", story.organisation(), "opsteller");

    @Test
    void is_answered_at_once_when_it_is_there() {
        assertThat(joost.status("/v1/statusmatrix?minimaleVersie=2022-2-3A1.1:1")).isEqualTo(200);
    }

    @Test
    void waits_a_short_while_until_it_is() {
        var answer = CompletableFuture
                .supplyAsync(() -> joost.get("/v1/statusmeldingen/2022-2-3A1.1?minimaleVersie=2022-2-3A1.1:2"));
        story.submitted("2022-2-3A1.1", "joost", GREEN).told();
        assertThat(answer.join().path("versie").asInt()).isEqualTo(2);
    }

    @Test
    void is_asked_to_come_back_when_it_does_not_come() {
        var answer = joost.answer("/v1/werklijst?minimaleVersie=2022-2-3A1.1:9");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).contains("nog-niet-verwerkt", "Versie 9 van statusmelding 2022-2-3A1.1");
    }

    @Test
    void must_name_one() {
        assertThat(joost.answer("/v1/werklijst?minimaleVersie=9").body()).contains("ongeldige-invoer",
                "minimaleVersie");
    }
}
