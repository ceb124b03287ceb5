package nl.voortgang.command.isolation;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.voortgang.contract.OrganisationId;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.jdbc.datasource.ConnectionHolder;

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
            bind(organisation);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("could not bind the transaction to its organisation", e);
        }
    }

    private void bind(OrganisationId organisation) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        try (var statement = holder.getConnection()
                .prepareStatement("SELECT set_config('voortgang.organisation', ?, true)")) {
            statement.setString(1, organisation.value());
            statement.execute();
        }
    }
}
