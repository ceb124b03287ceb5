package nl.voortgang.command.isolation;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.voortgang.contract.OrganisationId;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where a transaction gets its organisation. The setting is local to the transaction, so a pooled
 * connection carries nothing over.
 */
final class OrganisationTransactionManager extends JdbcTransactionManager {

    OrganisationTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        OrganisationId organisation = OrganisationScope.current();
        if (organisation == null) {
            return;
        }
        try {
            bind(connection(), organisation);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("could not bind the transaction to its organisation", e);
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        return requireNonNull(holder).getConnection();
    }

    private static void bind(Connection connection, OrganisationId organisation) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config('voortgang.organisation', ?, true)")) {
            statement.setString(1, organisation.value());
            statement.execute();
        }
    }
}
