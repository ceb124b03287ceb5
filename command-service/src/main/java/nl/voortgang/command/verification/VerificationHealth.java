package nl.voortgang.command.verification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Worker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the last checks found everything in order; the alarm for those who watch the service. */
@Component("verificationHealthIndicator")
final class VerificationHealth implements HealthIndicator, MeterBinder {

    private final LedgerDatabase database;
    private final Worker verifying;

    VerificationHealth(LedgerDatabase database, Worker verifying) {
        this.database = database;
        this.verifying = verifying;
    }

    @Override
    public Health health() {
        long findings = findings();
        RuntimeException failure = verifying.failure();
        return (failure != null ? Health.down(failure) : findings > 0 ? Health.down() : Health.up())
                .withDetail("findings", findings).build();
    }

    /** Of each organisation's last check within a month. */
    private long findings() {
        return database.jdbc().sql("""
                SELECT coalesce(sum(findings), 0) FROM (
                    SELECT DISTINCT ON (organisation) findings FROM verification
                    WHERE ended_at > now() - interval '1 month' ORDER BY organisation, number DESC)""")
                .query(Long.class).single();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("voortgang.ledger.findings", this::findings)
                .description("what the last checks of the ledger found wrong").register(registry);
    }
}
