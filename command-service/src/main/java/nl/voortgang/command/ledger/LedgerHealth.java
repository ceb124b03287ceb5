package nl.voortgang.command.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the ledger keeps up. */
@Component("ledgerHealthIndicator")
final class LedgerHealth implements HealthIndicator, MeterBinder {

    private final LedgerDatabase database;
    private final Worker sequencing;

    LedgerHealth(LedgerDatabase database, Worker sequencing) {
        this.database = database;
        this.sequencing = sequencing;
    }

    @Override
    public Health health() {
        LedgerStatus status = LedgerStatus.of(database);
        RuntimeException failure = sequencing.failure();
        return (failure == null ? Health.up() : Health.down(failure))
                .withDetail("lines", status.lines())
                .withDetail("waiting", status.waiting())
                .withDetail("delay", status.delay())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("voortgang.ledger.waiting", () -> LedgerStatus.of(database).waiting())
                .description("committed events that have no line yet").register(registry);
        Gauge.builder("voortgang.ledger.delay", () -> LedgerStatus.of(database).delay().toMillis() / 1000.0)
                .baseUnit("seconds").description("age of the first of them").register(registry);
    }
}
