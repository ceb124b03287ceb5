package nl.voortgang.command.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The table {@code event}. One statement appends what a command decided; one reads what an aggregate is made of. Whoever
 * wants to follow all events reads the ledger: the numbers in here become visible out of order.
 */
final class EventTable implements EventStorageEngine {

    private static final String APPEND = """
            INSERT INTO event (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload, traceparent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String READ = """
            SELECT event_id, aggregate_id, sequence, type, time_stamp, payload, traceparent
            FROM event WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence""";

    private final JdbcTemplate jdbc;
    private final AfterAppend afterAppend;

    EventTable(JdbcTemplate jdbc, AfterAppend afterAppend) {
        this.jdbc = jdbc;
        this.afterAppend = afterAppend;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        try {
            if (events.size() == 1) {
                jdbc.update(APPEND, statement -> fill(statement, (DomainEventMessage<?>) events.getFirst()));
            } else {
                jdbc.batchUpdate(APPEND, events, events.size(),
                        (statement, event) -> fill(statement, (DomainEventMessage<?>) event));
            }
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("somebody else decided on the same state first", e);
        }
        afterAppend.whenCommitted();
    }

    private static void fill(PreparedStatement row, DomainEventMessage<?> message) throws SQLException {
        Event event = (Event) message.getPayload();
        if (!event.aggregateId().equals(message.getAggregateIdentifier())) {
            throw new IllegalStateException(
                    message.getAggregateIdentifier() + " wrote an event of " + event.aggregateId());
        }
        row.setObject(1, UUID.fromString(message.getIdentifier()));
        row.setString(2, event.organisation().value());
        row.setString(3, event.aggregateId());
        row.setLong(4, message.getSequenceNumber());
        row.setString(5, EventTypes.nameOf(event.getClass()));
        row.setObject(6, OffsetDateTime.ofInstant(event.act().at(), ZoneOffset.UTC));
        row.setBytes(7, ContractJson.write(event));
        row.setString(8, (String) message.getMetaData().get(StoredEvent.TRACE_PARENT));
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequence) {
        return DomainEventStream.of(jdbc.query(READ,
                (row, number) -> StoredEvent.message(row), aggregateId, firstSequence));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("aggregates are short: they are always made from all their events");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("all events in order are in the ledger");
    }
}
