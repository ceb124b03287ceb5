package nl.voortgang.command.mail;

import java.time.Duration;
import java.time.InstantSource;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.ledger.Worker;
import nl.voortgang.command.person.People;
import nl.voortgang.command.reminder.Notices;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Only where a mail server is given; one without a name is none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class MailConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Bean
    Postman postman(MailTable mails, Notices notices, People people, SubjectNames subjects,
            OrganisationTransactions transactions, JavaMailSender server, InstantSource clock,
            MailProperties properties) {
        return new Postman(mails, notices, people, subjects, transactions, server, clock, properties);
    }

    @Bean
    Worker mailing(Postman postman) {
        return new Worker("mail", BETWEEN_LOOKS, postman::round);
    }

    @Bean
    MailHealth reminderMailHealthIndicator(MailTable mails, Postman postman) {
        return new MailHealth(mails, postman);
    }
}
