package nl.voortgang.command.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.person.KnownPerson;
import nl.voortgang.command.person.MailPreference;
import nl.voortgang.command.person.People;
import nl.voortgang.command.reminder.Notice;
import nl.voortgang.command.reminder.Notices;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Takes a mail on, works out what it still has to say, and hands it to the mail server.
 *
 * <p>No transaction is open while the server is spoken to: one that has written holds up the ledger of all, and a server may
 * take its time. A mail that is taken on is let alone by others for {@link #LEASE}; whoever dies with it makes room by that.
 * If it died between the server's yes and ours, the mail goes out a second time, under the same Message-ID.
 */
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** More than a conversation with a server takes in which every answer comes at the last moment. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final MailTable mails;
    private final Notices notices;
    private final People people;
    private final SubjectNames subjects;
    private final OrganisationTransactions transactions;
    private final JavaMailSender server;
    private final InstantSource clock;
    private final String from;
    private final String workList;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();

    Postman(MailTable mails, Notices notices, People people, SubjectNames subjects,
            OrganisationTransactions transactions, JavaMailSender server, InstantSource clock,
            MailProperties properties) {
        this.mails = mails;
        this.notices = notices;
        this.people = people;
        this.subjects = subjects;
        this.transactions = transactions;
        this.server = server;
        this.clock = clock;
        this.from = properties.from();
        this.workList = properties.portalAddress() + "/werklijst";
    }

    private record Written(Outgoing mail, Letter letter) {}

    /**
     * One mail of each organisation.
     *
     * @return whether there was any
     */
    boolean round() {
        List<OrganisationId> organisations = mails.organisationsWithMail(clock.instant());
        organisations.forEach(this::one);
        return !organisations.isEmpty();
    }

    /** Why the last mail was not taken, as a code; null when it was. */
    @Nullable
    String trouble() {
        return trouble.get();
    }

    private void one(OrganisationId organisation) {
        Instant now = clock.instant();
        transactions.in(organisation, () -> mails.take(organisation, now, now.plus(LEASE))
                .flatMap(mail -> write(mail, now))).ifPresent(this::send);
    }

    /** What is done meanwhile is not spoken of; a mail with nothing left to say lapses. */
    private Optional<Written> write(Outgoing mail, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Act.ZONE);
        Optional<KnownPerson> person = people.find(mail.organisation(), mail.person());
        String address = person.map(KnownPerson::mail).orElse(null);
        if (address == null) {
            mails.lapsed(mail, "no address", now);
            return Optional.empty();
        }
        if (person.filter(it -> it.preference() != MailPreference.NONE).isEmpty()) {
            mails.lapsed(mail, "not wanted", now);
            return Optional.empty();
        }
        List<Notice> left = notices.inMail(mail.organisation(), mail.id(), today).stream()
                .filter(notice -> !notice.waiting().isEmpty()).toList();
        if (left.isEmpty()) {
            mails.lapsed(mail, "nothing left", now);
            return Optional.empty();
        }
        var writer = new LetterWriter(
                subjects.of(mail.organisation(),
                        left.stream().map(Notice::calendar).filter(Objects::nonNull).toList()),
                people.names(mail.organisation(), LetterWriter.named(left)), today, workList);
        return Optional.of(new Written(mail, writer.write(address, person.map(KnownPerson::name).orElse(null), left)));
    }

    private void send(Written written) {
        Outgoing mail = written.mail();
        try {
            server.send(new LetterMessage(mail.id().toString(), written.letter(), from, clock.instant()));
            trouble.set(null);
            note(mail, now -> mails.sent(mail, now));
        } catch (MailException failure) {
            notSent(mail, MailTrouble.of(failure));
        } catch (MessagingException unwritable) {
            notSent(mail, new MailTrouble(false, unwritable.getClass().getSimpleName()));
        }
    }

    private void notSent(Outgoing mail, MailTrouble why) {
        LOG.warn("mail {} of {} was not taken at attempt {}: {}", mail.id(), mail.organisation(), mail.attempt(),
                why.code());
        if (why.forGood()) {
            note(mail, now -> {
                mails.refused(mail, why.code(), now);
                people.mailRefused(mail.organisation(), mail.person(), why.code());
            });
        } else {
            trouble.set(why.code());
            note(mail, now -> mails.again(mail, why.code(), now.plus(pause(mail.attempt())), now));
        }
    }

    private void note(Outgoing mail, Consumer<Instant> what) {
        transactions.in(mail.organisation(), () -> {
            what.accept(clock.instant());
            return true;
        });
    }

    /** Twice as long each time. */
    static Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
