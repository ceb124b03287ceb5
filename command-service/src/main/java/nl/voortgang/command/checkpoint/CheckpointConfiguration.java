package nl.voortgang.command.checkpoint;

import java.time.InstantSource;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Worker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {

    @Bean
    LedgerKeys ledgerKeys(KeyProperties properties) {
        return properties.parsed();
    }

    /** @param oin is checked by who publishes under it */
    @Bean
    @DependsOnDatabaseInitialization
    Checkpoints checkpoints(LedgerDatabase database, LedgerKeys keys, @Value("${voortgang.oin:}") String oin,
            InstantSource clock) {
        return new Checkpoints(database, keys, "urn:nld:oin:" + oin + ":systeem:voortgang", clock);
    }

    @Bean
    Worker checkpointing(Checkpoints checkpoints, KeyProperties properties) {
        return new Worker("checkpoints", properties.checkpointInterval(), () -> {
            checkpoints.make();
            return false;
        });
    }
}
