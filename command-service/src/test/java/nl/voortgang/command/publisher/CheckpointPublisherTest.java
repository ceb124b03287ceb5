package nl.voortgang.command.publisher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.KafkaLog;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.contract.wire.CheckpointTopic;
import nl.voortgang.engines.SharedEngines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The publisher of checkpoints")
class CheckpointPublisherTest {

    private final CommandDatabase database = CommandDatabase.fresh();
    private final LedgerDatabase ledger = database.ledger();
    private final Outlet outlet = TestKafka.checkpointOutlet();
    private final CheckpointPublisher publisher = new CheckpointPublisher(ledger, outlet);
    private final KafkaLog log = new KafkaLog(SharedEngines.kafka().bootstrapServers(), CheckpointTopic.NAME);
    private final String organisation = "o" + UUID.randomUUID();

    @AfterEach
    void close() {
        outlet.close();
        ledger.close();
    }

    @Test
    void sends_each_note_once_in_the_order_in_which_they_were_made() {
        made(2);
        assertThat(publisher.publish()).isEqualTo(1);
        made(3);
        made(5);
        assertThat(publisher.publish()).isEqualTo(2);
        assertThat(publisher.publish()).isZero();

        assertThat(log.of(organisation)).extracting(checkpoint -> new String(checkpoint.value(), UTF_8))
                .containsExactly("notitie 2", "notitie 3", "notitie 5");
    }

    @Test
    void sends_again_what_was_sent_but_not_marked() {
        made(1);
        publisher.publish();
        database.superuser().sql("UPDATE checkpoint_publisher_mark SET number = 0").update();
        publisher.publish();

        assertThat(log.of(organisation)).hasSize(2);
    }

    private void made(long size) {
        database.superuser().sql("""
                INSERT INTO checkpoint (organisation, size, root, note, made_at)
                VALUES (?, ?, sha256(''), ?, now())""").params(organisation, size, "notitie " + size).update();
    }
}
