package nl.voortgang.command.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.voortgang.command.eventstore.StoredEvent;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as the source of Axon's event processors. Its lines are dense and final, so a token is the number of the last
 * line read and there are no gaps to wait for.
 */
public final class LedgerSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    static final int BATCH = 200;

    private static final String AFTER = """
            SELECT l.line, e.event_id, e.aggregate_id, e.sequence, e.type, e.time_stamp, e.payload, e.traceparent
            FROM ledger l JOIN event e USING (aggregate_id, sequence)
            WHERE l.line > ? ORDER BY l.line LIMIT ?""";

    private final LedgerDatabase database;

    public LedgerSource(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(this, token == null ? 0 : ((GlobalSequenceTrackingToken) token).getGlobalIndex());
    }

    List<TrackedEventMessage<?>> after(long line) {
        return database.jdbc().sql(AFTER).params(line, BATCH)
                .<TrackedEventMessage<?>>query((row, number) -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(row.getLong("line")),
                        StoredEvent.message(row)))
                .list();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenAtLine("SELECT coalesce(max(line), 0) FROM ledger");
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return tokenAtLine("""
                SELECT coalesce(max(l.line), 0) FROM ledger l JOIN event e USING (aggregate_id, sequence)
                WHERE e.time_stamp < ?""", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    private TrackingToken tokenAtLine(String question, Object... parameters) {
        return new GlobalSequenceTrackingToken(
                database.jdbc().sql(question).params(parameters).query(Long.class).single());
    }
}
