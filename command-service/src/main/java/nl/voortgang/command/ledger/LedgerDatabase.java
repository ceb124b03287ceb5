package nl.voortgang.command.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database in the role that sees all organisations and may write none of their events. */
public final class LedgerDatabase implements AutoCloseable {

    /** The sequencer, those who sign, publish and check, a process or two, and a look at their health. */
    private static final int CONNECTIONS = 8;

    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public LedgerDatabase(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("ledger");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        connections = new HikariDataSource(config);
        jdbc = JdbcClient.create(connections);
        transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /**
     * Does the work in a transaction, unless another instance of the service is at it; whoever dies at it makes room.
     *
     * <p>The lock is taken by a statement of its own: PostgreSQL looks at the data as it was when a statement began, so a
     * statement that had to take the lock first would not see what the previous holder left.
     */
    public <T> Optional<T> alone(Lock lock, Supplier<T> work) {
        return transactions.<Optional<T>>execute(status -> jdbc
                .sql("SELECT pg_try_advisory_xact_lock(?, ?)").params(Lock.NAMESPACE, lock.ordinal())
                .query(Boolean.class).single() ? Optional.of(work.get()) : Optional.empty());
    }

    /** Does the work in a transaction, once nobody else is at it. */
    public <T> T inTurn(Lock lock, Supplier<T> work) {
        return transactions.<T>execute(status -> {
            jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(?, ?)").params(Lock.NAMESPACE, lock.ordinal())
                    .query(Integer.class).single();
            return work.get();
        });
    }

    @Override
    public void close() {
        connections.close();
    }

    /** What at most one instance does at a time. */
    public enum Lock {
        SEQUENCING, PUBLISHING, CHECKPOINTING, PUBLISHING_CHECKPOINTS, VERIFYING;

        private static final int NAMESPACE = 20_250_101;
    }
}
