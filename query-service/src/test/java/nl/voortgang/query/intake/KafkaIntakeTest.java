package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.SharedEngines;

import org.junit.jupiter.api.AutoClose;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("From Kafka")
class KafkaIntakeTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 300);
    private static final List<Event> OTHER = RandomHistory.of(new OrganisationId("voorbeeldstad"), 2, 300);

    @AutoClose
    private final Topic topic = new Topic(SharedEngines.kafka().bootstrapServers());
    @AutoClose
    private final ReadSide readSide = new ReadSide();

    @Test
    void events_become_rows() throws Exception {
        topic.create();
        try (var service = RunningService.on(readSide.database(), SharedEngines.kafka().bootstrapServers())) {
            topic.publish(LEIDEN);
            topic.publish(OTHER);
            await().atMost(Duration.ofSeconds(30)).until(() -> readSide.position("leiden") == 300
                    && readSide.position("voorbeeldstad") == 300);
            assertThat(service.health().getStatus().getCode()).isEqualTo("UP");
        }
    }
}
