package nl.voortgang.command.publisher;

import java.util.List;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.LedgerDatabase.Lock;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends what the ledger has beyond the mark, and moves the mark once the broker has acknowledged all of it. Whatever
 * breaks in between, the same lines are sent again: readers skip a position they know.
 */
public final class Publisher {

    static final int BATCH = 500;

    private final LedgerDatabase database;
    private final Outlet outlet;
    private final LineToRecord lineToRecord;

    Publisher(LedgerDatabase database, Outlet outlet, String source) {
        this.database = database;
        this.outlet = outlet;
        this.lineToRecord = new LineToRecord(source);
    }

    /**
     * Publishes one batch, unless another instance is at it.
     *
     * @return how many lines, at most {@value #BATCH}
     * @throws NotPublished when Kafka did not take all of it in time
     */
    public int publish() {
        return database.alone(Lock.PUBLISHING, this::publishBatch).orElse(0);
    }

    private int publishBatch() {
        long mark = database.jdbc().sql("SELECT line FROM publisher_mark").query(Long.class).single();
        List<ProducerRecord<String, byte[]>> lines = database.jdbc().sql(LineToRecord.SELECT)
                .params(mark, BATCH).query(lineToRecord).list();
        if (!lines.isEmpty()) {
            outlet.send(lines);
            // lines are dense
            database.jdbc().sql("UPDATE publisher_mark SET line = ?").param(mark + lines.size()).update();
        }
        return lines.size();
    }
}
