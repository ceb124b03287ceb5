package nl.voortgang.query.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.voortgang.query.intake.Replays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks now and then whether there is something to build, and does it unless another instance is at it. Whoever dies at it
 * makes room.
 */
@Component
final class Rebuilder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final String ALONE = "SELECT pg_try_advisory_lock(20250102, 1)";
    private static final String DONE = "SELECT pg_advisory_unlock(20250102, 1)";

    private final HikariDataSource database;
    private final Generations generations;
    private final Logs logs;
    private final Replays replays;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("rebuild").factory());
    private volatile boolean running;

    Rebuilder(@Qualifier("intake") HikariDataSource database, Generations generations, Logs logs, Replays replays) {
        this.database = database;
        this.generations = generations;
        this.logs = logs;
        this.replays = replays;
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try (Connection lock = database.getConnection(); var statement = lock.createStatement()) {
            var answer = statement.executeQuery(ALONE);
            answer.next();
            if (answer.getBoolean(1)) {
                try {
                    generations.building().ifPresent(this::build);
                    generations.dropUnused();
                } finally {
                    statement.execute(DONE);
                }
            }
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("building goes on in a moment: {}", failed.toString());
        }
    }

    private void build(Generation generation) {
        LOG.info("generation {} is being built, from {}", generation.number(), generation.source());
        try {
            new Building(generation, generations, logs, replays).run();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        LOG.info("generation {} is no longer being built", generation.number());
    }

    /** What was not committed is read again. */
    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
        thread.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
