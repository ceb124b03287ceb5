package nl.voortgang.query.integrity;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrustedKeys.class)
class IntegrityConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /** After each piece, so that the database has most of its time for others. */
    private static final Duration REST = Duration.ofMillis(20);

    @Bean
    Comparisons comparisons(@Qualifier("intake") HikariDataSource database, Clock clock) {
        return new Comparisons(database, clock);
    }

    @Bean
    Comparing comparing(Comparisons comparisons) {
        return new Comparing(comparisons, REST, BETWEEN_LOOKS);
    }
}
