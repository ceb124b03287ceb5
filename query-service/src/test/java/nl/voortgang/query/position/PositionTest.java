package nl.voortgang.query.position;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The position that answers have come to")
class PositionTest {

    private final Story story = new Story("pingstad-" + System.nanoTime()).portfolio("zorg", "Zorg")
            .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-09")
            .requested("2022-2-3A1.1", "joost", "tom", "zorg").told();
    private final Api joost = Api.as("joost", story.organisation(), "opsteller");

    @Test
    void is_told_at_once() {
        assertThat(joost.get("/v1/positie").path("positie").asLong()).isPositive();
        assertThat(Api.as("joost", "leegstad-" + System.nanoTime(), "opsteller").get("/v1/positie").path("positie")
                .asLong()).isZero();
    }

    @Test
    void is_told_to_who_waits_as_soon_as_something_happens() {
        long before = joost.get("/v1/positie").path("positie").asLong();
        var answer = CompletableFuture.supplyAsync(() -> joost.get("/v1/positie?na=" + before));
        story.submitted("2022-2-3A1.1", "joost", GREEN).told();
        assertThat(answer.join().path("positie").asLong()).isGreaterThan(before);
    }
}
