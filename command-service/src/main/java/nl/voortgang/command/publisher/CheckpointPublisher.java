package nl.voortgang.command.publisher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.LedgerDatabase.Lock;
import nl.voortgang.contract.wire.CheckpointTopic;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends checkpoints as they were signed, in the order in which they were made; as with events, rather twice than not. */
final class CheckpointPublisher {

    static final int BATCH = 500;

    private final LedgerDatabase database;
    private final Outlet outlet;

    CheckpointPublisher(LedgerDatabase database, Outlet outlet) {
        this.database = database;
        this.outlet = outlet;
    }

    private record Numbered(long number, ProducerRecord<String, byte[]> checkpoint) {}

    /**
     * Publishes one batch, unless another instance is at it.
     *
     * @return how many checkpoints, at most {@value #BATCH}
     * @throws NotPublished when Kafka did not take all of it in time
     */
    int publish() {
        return database.alone(Lock.PUBLISHING_CHECKPOINTS, this::publishBatch).orElse(0);
    }

    private int publishBatch() {
        List<Numbered> batch = database.jdbc().sql("""
                SELECT number, organisation, note FROM checkpoint
                WHERE number > (SELECT number FROM checkpoint_publisher_mark) ORDER BY number LIMIT ?""")
                .param(BATCH).query((row, number) -> new Numbered(row.getLong("number"), new ProducerRecord<>(
                        CheckpointTopic.NAME, row.getString("organisation"), row.getString("note").getBytes(UTF_8))))
                .list();
        if (!batch.isEmpty()) {
            outlet.send(batch.stream().map(Numbered::checkpoint).toList());
            database.jdbc().sql("UPDATE checkpoint_publisher_mark SET number = ?").param(batch.getLast().number())
                    .update();
        }
        return batch.size();
    }
}
