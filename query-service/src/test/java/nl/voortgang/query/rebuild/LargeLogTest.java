package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.intake.BusyYears;
import nl.voortgang.query.intake.ReadSide;
import nl.voortgang.query.intake.Topic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log of several batches")
class LargeLogTest {

    private static final BusyYears LOAD = new BusyYears(4, 600, 1);
    /** Some hundreds of events. */
    private static final int FETCH = 300_000;

    /** Kafka gives now more, now fewer at a time; nothing serves that would tell what is missing. */
    @Test
    void is_read_to_its_end() throws Exception {
        try (var topic = new Topic(SharedEngines.kafka().bootstrapServers()).create(); var readSide = new ReadSide()) {
            LOAD.tell(topic::send);
            topic.flush();
            Built.from(readSide, Source.KAFKA, Built.logs(FETCH));
            assertThat(LOAD.events()).isGreaterThan(5L * Log.BATCH);
            assertThat(readSide.totalPositions("generation_2")).isEqualTo(LOAD.events());
            topic.delete();
        }
    }
}
