package nl.voortgang.command.ledger;

import java.util.List;
import nl.voortgang.command.eventstore.AfterAppend;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    LedgerDatabase ledgerDatabase(LedgerProperties properties) {
        LedgerProperties.Database database = properties.database();
        return new LedgerDatabase(database.url(), database.username(), database.password());
    }

    @Bean
    @DependsOnDatabaseInitialization
    Sequencer sequencer(LedgerDatabase database) {
        var sequencer = new Sequencer(database);
        sequencer.mustBeAbleToGoOn();
        return sequencer;
    }

    @Bean
    Worker sequencing(Sequencer sequencer, List<LinesAdded> followers) {
        return new Worker("sequencer", () -> {
            int lines = sequencer.sequence();
            if (lines > 0) {
                followers.forEach(LinesAdded::linesAdded);
            }
            return lines >= Sequencer.BATCH;
        });
    }

    /** So that an event is in the ledger a moment after its commit. */
    @Bean
    AfterAppend ringTheSequencer(Worker sequencing) {
        return sequencing::ring;
    }

    @Bean
    LedgerSource ledgerSource(LedgerDatabase database) {
        return new LedgerSource(database);
    }
}
