package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.contract.Event;
import nl.voortgang.query.QueryDatabase;

/** Brings events into a database through the intake, as if Kafka had brought them. */
public final class Feed {

    private final ReadSide readSide = new ReadSide();
    private final PartitionLog log = new PartitionLog();

    public QueryDatabase database() {
        return readSide.database();
    }

    /** Returns when the events are visible. */
    public synchronized void happened(List<? extends Event> events) {
        int from = log.end();
        log.add(events);
        readSide.take(log, from, log.end());
        events.forEach(event -> assertThat(readSide.halt(event.organisation().value())).isEmpty());
    }
}
