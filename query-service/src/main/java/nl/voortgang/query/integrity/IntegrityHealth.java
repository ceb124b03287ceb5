package nl.voortgang.query.integrity;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The alarm: down while something of an organisation is not what the ledger signed, naming where. */
@Component("integrityHealthIndicator")
final class IntegrityHealth implements HealthIndicator, MeterBinder {

    private final JdbcClient jdbc;

    IntegrityHealth(@Qualifier("intake") HikariDataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    private record Wrong(String organisation, long from, long until) {}

    @Override
    public Health health() {
        Map<String, String> wrong = jdbc.sql("""
                SELECT organisation, wrong_from AS from, wrong_until AS until FROM control.integrity
                WHERE wrong_since IS NOT NULL""").query(Wrong.class).list().stream()
                .collect(Collectors.toMap(Wrong::organisation, it -> it.from() + "-" + it.until()));
        return (wrong.isEmpty() ? Health.up() : Health.down()).withDetail("differences", wrong).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("voortgang.integrity.differences", () -> jdbc
                .sql("SELECT count(*) FROM control.integrity WHERE wrong_since IS NOT NULL").query(Long.class).single())
                .description("organisations of which something is not what the ledger signed").register(registry);
    }
}
