package nl.voortgang.command.publisher;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Worker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether Kafka takes what the ledger has. Without Kafka the service goes on deciding, and catches up later. */
@Component("publisherHealthIndicator")
final class PublisherHealth implements HealthIndicator, MeterBinder {

    private final LedgerDatabase database;
    private final Worker publishing;
    private final Worker publishingCheckpoints;

    PublisherHealth(LedgerDatabase database, Worker publishing, Worker publishingCheckpoints) {
        this.database = database;
        this.publishing = publishing;
        this.publishingCheckpoints = publishingCheckpoints;
    }

    @Override
    public Health health() {
        RuntimeException failure = publishing.failure() == null
                ? publishingCheckpoints.failure()
                : publishing.failure();
        return (failure == null ? Health.up() : Health.down(failure)).withDetail("waiting", waiting()).build();
    }

    /** Lines that Kafka has not acknowledged. */
    private long waiting() {
        return database.jdbc()
                .sql("SELECT coalesce(max(line), 0) - (SELECT line FROM publisher_mark) FROM ledger")
                .query(Long.class).single();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("voortgang.publisher.waiting", this::waiting)
                .description("lines that Kafka has not acknowledged").register(registry);
    }
}
