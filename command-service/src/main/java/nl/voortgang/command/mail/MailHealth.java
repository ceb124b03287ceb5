package nl.voortgang.command.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether mails go out. Without a mail server the service goes on, and so do reminders in the portal. */
final class MailHealth implements HealthIndicator, MeterBinder {

    private final MailTable mails;
    private final Postman postman;

    MailHealth(MailTable mails, Postman postman) {
        this.mails = mails;
        this.postman = postman;
    }

    @Override
    public Health health() {
        String trouble = postman.trouble();
        return (trouble == null ? Health.up() : Health.down().withDetail("lastFailure", trouble))
                .withDetail("waiting", mails.waiting()).build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("voortgang.mail.waiting", mails::waiting).description("mails that were not sent yet")
                .register(registry);
    }
}
