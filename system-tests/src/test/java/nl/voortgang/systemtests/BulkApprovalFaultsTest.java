package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@DisplayName("When the command-service is killed while two hundred updates are approved with one request")
@ExtendWith(SharedProduct.class)
class BulkApprovalFaultsTest {

    private static final int UPDATES = 200;
    private static final int KILLS = 2;
    private static final Content GREEN = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Op koers.");
    private static final Content OTHER = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Bijna klaar.");
    private static final String BULK = "/v1/bulkaccorderingen";

    @Test
    void each_is_approved_once_and_the_three_that_may_not_be_are_refused_by_name(Product product) throws Exception {
        Town town = Town.found(product, "duin", 2, 20);
        town.importTree(2030);
        town.openReport(2030, 1).forEach(update -> approve(new Steps(update, GREEN), town));
        List<String> waiting = town.openReport(2030, 2);
        assertThat(waiting).hasSize(UPDATES);
        Steps orange = new Steps(waiting.get(10), Steps.ORANGE);
        Steps unreviewed = new Steps(waiting.get(90), GREEN);
        Steps changed = new Steps(waiting.get(190), OTHER);
        waiting.stream().map(update -> List.of(orange, unreviewed, changed).stream()
                .filter(each -> each.update().equals(update)).findFirst().orElseGet(() -> new Steps(update, GREEN)))
                .forEach(update -> {
                    town.author.post(update.submission(), update.contentSent()).expect(201);
                    if (update != unreviewed) {
                        town.controller.post(update.review(), update.hashSeen()).expect(201);
                    }
                });
        String key = UUID.randomUUID().toString();
        String request = request(waiting, orange);

        Api.Answer first = town.holder.post(BULK, request, key).expect(202);
        int reached = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            reached = RandomGenerator.getDefault().nextInt(reached, UPDATES * kill / (KILLS + 1));
            awaitApproved(town, reached);
            product.killAndRestartCommandService();
            product.awaitReadiness();
        }
        assertThat(town.holder.post(BULK, request, key).expect(202).text("/id")).isEqualTo(first.text("/id"));

        String address = BULK + "/" + first.text("/id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> town.holder.get(address).body().path("gereed").asInt() == UPDATES);
        JsonNode outcomes = town.holder.get(address).body();
        assertThat(outcomes.path("geaccordeerd").asInt()).isEqualTo(UPDATES - 3);
        assertThat(refusals(outcomes)).isEqualTo(Map.of(orange.update(), "niet-in-bulk", unreviewed.update(),
                "niet-getoetst", changed.update(), "inhoud-gewijzigd"));
        assertThat(town.updatesWith("geaccordeerd", "2030-2")).isEqualTo(UPDATES - 3);
        new Books(product, town.organisation).areEqual();
    }

    private static void approve(Steps update, Town town) {
        town.author.post(update.submission(), update.contentSent()).expect(201);
        town.controller.post(update.review(), update.hashSeen()).expect(201);
        town.holder.post(update.approval(), update.hashSeen()).expect(201);
    }

    /** As the holder saw them: all green, with the text that most of them have. */
    private static String request(List<String> updates, Steps orange) {
        return updates.stream()
                .map(update -> update.equals(orange.update()) ? orange : new Steps(update, GREEN))
                .map(seen -> "{\"statusmelding\":\"%s\",\"inhoudHash\":\"%s\"}".formatted(seen.update(), seen.hash()))
                .collect(Collectors.joining(",", "{\"statusmeldingen\":[", "]}"));
    }

    private static void awaitApproved(Town town, int enough) {
        await().atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                .until(() -> town.updatesWith("geaccordeerd", "2030-2") >= enough);
    }

    private static Map<String, String> refusals(JsonNode outcomes) {
        return outcomes.path("statusmeldingen").valueStream().filter(each -> each.has("probleem"))
                .collect(Collectors.toMap(each -> each.path("statusmelding").asString(),
                        each -> each.at("/probleem/type").asString().replace("urn:voortgang:probleem:", "")));
    }
}
