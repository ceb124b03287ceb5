package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.SharedEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between Kafka and the database")
class KafkaIntakeTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 200);
    private static final List<Event> OTHER = RandomHistory.of(new OrganisationId("voorbeeldstad"), 2, 100);

    @AutoClose
    private final ReadSide readSide = new ReadSide();
    @AutoClose
    private final Topic topic = new Topic(SharedEngines.kafka().bootstrapServers()).create();

    @AfterEach
    void leaveNoTopic() {
        topic.delete();
    }

    private RunningService service() {
        return RunningService.on(readSide.database(), SharedEngines.kafka().bootstrapServers());
    }

    private void waitUntil(String organisation, long position) {
        await().atMost(Duration.ofSeconds(60)).until(() -> readSide.position(organisation) >= position);
    }

    @Test
    void what_came_while_the_service_was_away_is_taken_in_when_it_is_back() {
        topic.publish(OTHER);
        topic.publish(LEIDEN.subList(0, 50));
        try (var _ = service()) {
            waitUntil("leiden", 50);
            waitUntil("voorbeeldstad", 100);
        }
        topic.publish(LEIDEN.subList(50, 100));
        try (var _ = service()) {
            topic.publish(LEIDEN.subList(100, 200));
            waitUntil("leiden", 200);
        }
        assertThat(readSide.kept()).isEqualTo(ReadSide.keptOf(Stream.of(LEIDEN, OTHER).flatMap(List::stream).toList()));
    }

    @Test
    void a_topic_that_was_created_anew_is_read_from_its_beginning() {
        topic.publish(LEIDEN.subList(0, 120));
        try (var _ = service()) {
            waitUntil("leiden", 120);
        }
        topic.delete();
        topic.create();
        topic.publish(LEIDEN);
        try (var _ = service()) {
            waitUntil("leiden", 200);
        }
        assertThat(readSide.kept()).isEqualTo(ReadSide.keptOf(LEIDEN));
    }

    @Test
    void a_halted_organisation_is_on_show_and_goes_on_by_itself_once_its_event_can_be_applied() {
        try (var service = service()) {
            topic.publish(LEIDEN.subList(0, 30));
            var good = topic.next(LEIDEN.get(30));
            topic.publish(Damage.UNKNOWN_TYPE.apply(PartitionLog.copy(good)));
            topic.publish(LEIDEN.subList(31, 60));
            topic.publish(OTHER);
            await().atMost(Duration.ofSeconds(60)).until(() -> readSide.halt("leiden").equals("31 UNKNOWN_TYPE"));
            assertThat(service.health().getStatus().getCode()).isEqualTo("DOWN");
            assertThat(service.health().getDetails().get("halted")).asString().contains("leiden", "31", "UNKNOWN_TYPE");
            waitUntil("voorbeeldstad", 100);
            topic.publish(good);
            waitUntil("leiden", 60);
            assertThat(service.health().getStatus().getCode()).isEqualTo("UP");
            assertThat(service.health().getDetails()).containsEntry("halted", Map.of());
        }
    }
}
