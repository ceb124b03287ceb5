package nl.voortgang.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("Two instances of the service on one database, of which one is killed while it sends a mail")
class KilledWhileSendingTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 11, 2);
    private static final LocalDate TEN = LocalDate.of(2026, 10, 19);

    /**
     * Like {@code kill -9} after the server's yes: nothing of what follows it happens any more. No {@code @Configuration}: the
     * service would find it by itself, in every other test too.
     */
    static class DiesAfterSending {

        private final CountDownLatch end = new CountDownLatch(1);
        private final AtomicInteger accepted = new AtomicInteger();

        @Bean
        static BeanPostProcessor dying(ObjectProvider<DiesAfterSending> it) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof JavaMailSenderImpl sender ? it.getObject().around(sender) : bean;
                }
            };
        }

        private JavaMailSender around(JavaMailSenderImpl sender) {
            var dying = new JavaMailSenderImpl() {
                @Override
                public void send(MimeMessage message) {
                    super.send(message);
                    accepted.incrementAndGet();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        throw new IllegalThreadStateException("killed");
                    }
                    throw new IllegalThreadStateException("killed");
                }
            };
            dying.setHost(sender.getHost());
            dying.setPort(sender.getPort());
            return dying;
        }
    }

    /** Its clock never was at another moment: what it does when it starts is part of the test. */
    static class AMinuteLater {

        AMinuteLater(MovableClock clock) {
            clock.moveTo(TEN, LocalTime.of(8, 1));
        }
    }

    @Test
    void give_each_reminder_once_and_each_mail_under_one_Message_ID() {
        var database = CommandDatabase.fresh();
        var post = new PostOffice();
        Instance dying = post.service(database, DiesAfterSending.class);
        var death = dying.bean(DiesAfterSending.class);
        var clock = dying.bean(MovableClock.class);
        clock.moveTo(TEN.minusDays(7), LocalTime.of(12, 0));
        Town town = Town.withOpenReport(database, dying.port(), post.server(), SUBMISSION, SUBMISSION, SUBMISSION);
        clock.moveTo(TEN, LocalTime.of(8, 0));
        await().atMost(Town.LONG).until(() -> death.accepted.get() == 1);
        String taken = id(post.server().getReceivedMessages()[0]);

        try (Instance other = post.service(database, AMinuteLater.class)) {
            var later = other.bean(MovableClock.class);
            // whatever the dead one had taken on is let alone for as long as it might live
            await().atMost(Town.LONG).until(() -> post.server().getReceivedMessages().length == 3);
            assertThat(ids(post)).doesNotHaveDuplicates();
            later.moveTo(TEN, LocalTime.of(8, 6));
            await().atMost(Town.LONG).until(() -> count(database, "SENT") == 3);

            assertThat(ids(post)).hasSize(4).filteredOn(taken::equals).hasSize(2);
            assertThat(ids(post).stream().distinct()).hasSize(3);
            assertThat(List.of("p-mieke", "p-joost", "p-karin")).allSatisfy(
                    person -> assertThat(town.reminders(person)).hasSize(1));
            assertThat(count(database, "WAITING")).isZero();
        } finally {
            death.end.countDown();
            dying.close();
            post.close();
        }
    }

    private static List<String> ids(PostOffice post) {
        return Arrays.stream(post.server().getReceivedMessages()).map(KilledWhileSendingTest::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(CommandDatabase database, String state) {
        return database.superuser().sql("SELECT count(*) FROM mail WHERE state = ?").param(state).query(Integer.class)
                .single();
    }
}
