package nl.voortgang.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.systemtests.Product;
import nl.voortgang.systemtests.Steps;

/** The reference: BEGIN, INSERT of a row as the service stores it, COMMIT; nothing else. */
final class PlainLoop implements Clients.Work, AutoCloseable {

    private static final Steps UPDATE = new Steps("2030-1-2A1.1");
    private static final byte[] PAYLOAD = ContractJson.write(new StatusUpdateEvent.Submitted(
            new OrganisationId("meetstad"), StatusUpdateId.parse(UPDATE.update()), UPDATE.content(), UPDATE.hash(),
            null,
            Act.of(new PersonId("p-opsteller"), Instant.now())));

    private final Connection connection;
    private final PreparedStatement insert;
    private final String aggregate = "plain-" + UUID.randomUUID();
    private long sequence;

    private PlainLoop(Product product) throws SQLException {
        connection = product.commandDatabase();
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("""
                INSERT INTO plain_loop (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload)
                VALUES (?, 'meetstad', ?, ?, 'nl.prestaties.statusmelding.ingediend.v1', now(), ?)""");
    }

    /** A table like the service's own, with its indexes. */
    static void prepare(Product product) throws SQLException {
        try (var connection = product.commandDatabase(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE plain_loop (LIKE event INCLUDING ALL)");
        }
    }

    /** @return rows per second */
    static double run(Product product, int clients, Duration time) throws Exception {
        return Clients.run(clients, time, () -> new PlainLoop(product));
    }

    @Override
    public int go() throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, aggregate);
        insert.setLong(3, sequence++);
        insert.setBytes(4, PAYLOAD);
        insert.executeUpdate();
        connection.commit();
        return 1;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
