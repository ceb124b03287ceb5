package nl.voortgang.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.jspecify.annotations.Nullable;

/** Writes event rows by hand, as slowly as a test wants it. One transaction at a time. */
public final class EventWriter implements AutoCloseable {

    private static final Instant MOMENT = Instant.parse("2022-09-01T10:00:00Z");

    private final Connection connection;

    public EventWriter(CommandDatabase database) {
        try {
            connection = database.connect("postgres");
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param number the performance's, 1–99: each is an aggregate */
    public static StatusUpdateEvent event(String organisation, int number) {
        return new StatusUpdateEvent.Withdrawn(new OrganisationId(organisation),
                StatusUpdateId.parse("2022-2-2A1." + number), Act.of(new PersonId("p-1"), MOMENT));
    }

    public EventWriter write(String organisation, int number, long sequence) {
        return write(organisation, number, sequence, null);
    }

    /** @param row the row's number when it was taken earlier */
    public EventWriter write(String organisation, int number, long sequence, @Nullable Long row) {
        StatusUpdateEvent event = event(organisation, number);
        try (var insert = connection.prepareStatement(
                """
                        INSERT INTO event (global_index, event_id, organisation, aggregate_id, sequence, type,
                            time_stamp, payload) OVERRIDING SYSTEM VALUE
                                VALUES (coalesce(?, nextval(pg_get_serial_sequence('event', 'global_index'))), ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, row, Types.BIGINT);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, organisation);
            insert.setString(4, event.aggregateId());
            insert.setLong(5, sequence);
            insert.setString(6, EventTypes.nameOf(event.getClass()));
            insert.setObject(7, OffsetDateTime.ofInstant(MOMENT, ZoneOffset.UTC));
            insert.setBytes(8, ContractJson.write(event));
            insert.execute();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The transaction's id, which it gets here at the latest. */
    public EventWriter begin() {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_current_xact_id()");
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
