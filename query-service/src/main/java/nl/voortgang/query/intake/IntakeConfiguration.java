package nl.voortgang.query.intake;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import nl.voortgang.query.versions.Projection;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeConfiguration.Database.class)
class IntakeConfiguration {

    /** The role that writes for all organisations. */
    @ConfigurationProperties("voortgang.intake.datasource")
    record Database(String url, String username, String password) {}

    /** Not the data source that questions are asked of, so nobody gets this one by type alone. */
    @Bean(defaultCandidate = false)
    @Qualifier("intake")
    HikariDataSource intakeDataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("intake");
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(8);
        return pool;
    }

    @Bean
    Serving serving(@Qualifier("intake") HikariDataSource database) {
        return new Serving(database);
    }

    @Bean
    Standings standings(@Qualifier("intake") HikariDataSource database) {
        return new Standings(new JdbcTemplate(database));
    }

    @Bean
    Offsets offsets(@Qualifier("intake") HikariDataSource database) {
        return new Offsets(new JdbcTemplate(database));
    }

    @Bean
    Intake intake(@Qualifier("intake") HikariDataSource database, List<Projection<?, ?>> projections,
            Clock clock) {
        return new Intake(database, projections, clock);
    }

    @Bean
    Replays replays(Database database, List<Projection<?, ?>> projections, Clock clock) {
        return new Replays(database, projections, clock);
    }

    @Bean
    Aftermath aftermath(Advances advances, Clock clock, MeterRegistry meters) {
        return new Aftermath(advances, clock, meters);
    }

    /** A batch that fails is in no way lost: it is tried again, however long the database is away. */
    @Bean
    CommonErrorHandler untilItSucceeds() {
        var pauses = new ExponentialBackOff(200, 2);
        pauses.setMaxInterval(5_000);
        return new DefaultErrorHandler(pauses);
    }

    @Bean
    IntakeHealth intakeHealth(Serving serving, Standings standings, KafkaListenerEndpointRegistry listeners) {
        return new IntakeHealth(serving, standings, listeners);
    }
}
