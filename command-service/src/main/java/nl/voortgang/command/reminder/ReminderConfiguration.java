package nl.voortgang.command.reminder;

import java.time.Duration;
import java.time.InstantSource;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Worker;
import nl.voortgang.command.person.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    /** How long after 08:00 a run may begin. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Bean
    Outbox outbox(JdbcClient jdbc, People people, @Value("${spring.mail.host:}") String mailServer) {
        return new Outbox(jdbc, people, !mailServer.isBlank());
    }

    @Bean
    MorningRuns morningRuns(LedgerDatabase all, JdbcClient jdbc, OrganisationTransactions transactions, MorningRun run,
            InstantSource clock) {
        return new MorningRuns(all, jdbc, transactions, run, clock);
    }

    @Bean
    Worker remindingEveryMorning(MorningRuns runs) {
        return new Worker("reminders", BETWEEN_LOOKS, () -> {
            runs.runAll();
            return false;
        });
    }
}
