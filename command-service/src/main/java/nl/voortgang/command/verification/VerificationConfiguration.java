package nl.voortgang.command.verification;

import java.time.Duration;
import java.time.InstantSource;
import nl.voortgang.command.checkpoint.Checkpoints;
import nl.voortgang.command.checkpoint.LedgerKeys;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Worker;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SCHEDULES = Duration.ofMinutes(1);

    /** After each batch, so that the database has most of its time for others. */
    private static final Duration REST = Duration.ofMillis(20);

    @Bean
    @DependsOnDatabaseInitialization
    Verifier verifier(LedgerDatabase database, Checkpoints checkpoints, LedgerKeys keys, InstantSource clock) {
        return new Verifier(database, checkpoints, keys, clock);
    }

    @Bean
    Worker verifying(Verifier verifier) {
        return new Worker("verification", BETWEEN_LOOKS, () -> {
            boolean looked = verifier.step();
            if (looked) {
                Thread.sleep(REST);
            }
            return looked;
        });
    }

    @Bean
    Worker schedulingVerification(Verifier verifier, VerificationProperties properties) {
        return new Worker("verification-schedule", BETWEEN_SCHEDULES, () -> {
            verifier.schedule(properties.verificationInterval());
            return false;
        });
    }
}
