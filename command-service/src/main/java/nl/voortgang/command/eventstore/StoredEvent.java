package nl.voortgang.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code event} as Axon's message. */
public final class StoredEvent {

    /** The only metadata an event has: the trace it belongs to (W3C Trace Context). */
    public static final String TRACE_PARENT = "traceparent";

    private StoredEvent() {}

    /**
     * @param row with the columns event_id, aggregate_id, sequence, type, time_stamp, payload, traceparent
     * @throws IllegalStateException on an event of a later version of this service
     */
    public static DomainEventMessage<Event> message(ResultSet row) throws SQLException {
        String type = row.getString("type");
        Event event = ContractJson.read(row.getBytes("payload"), EventTypes.named(type).orElseThrow(
                () -> new IllegalStateException("unknown event type " + type + ": a later version wrote it")));
        Instant at = row.getObject("time_stamp", OffsetDateTime.class).toInstant();
        String aggregateId = row.getString("aggregate_id");
        return new GenericDomainEventMessage<>(kind(aggregateId), aggregateId, row.getLong("sequence"),
                new GenericEventMessage<>(row.getString("event_id"), event, trace(row.getString(TRACE_PARENT)), at),
                at);
    }

    /** Aggregate ids begin with what they identify: {@code statusmelding-leiden-...}. */
    private static String kind(String aggregateId) {
        return aggregateId.substring(0, aggregateId.indexOf('-'));
    }

    private static MetaData trace(@Nullable String traceparent) {
        return traceparent == null ? MetaData.emptyInstance() : MetaData.with(TRACE_PARENT, traceparent);
    }
}
