package nl.voortgang.query.intake;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on the generation of the tables that serves; as long as one lasts, no other generation takes its place. */
final class Serving implements TransactionOperations {

    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;

    Serving(DataSource database) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.jdbc = new JdbcTemplate(database);
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return transactions.execute(status -> {
            jdbc.queryForObject("SELECT control.enter()", String.class);
            return action.doInTransaction(status);
        });
    }
}
