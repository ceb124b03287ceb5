package nl.voortgang.command.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.command.person.KnownPerson;
import nl.voortgang.command.person.MailPreference;
import nl.voortgang.command.person.People;
import nl.voortgang.command.person.WhenErased;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts mails in the table {@code mail}, from which they are sent. Where no mail is sent, none is put there. */
class Outbox implements WhenErased {

    private final JdbcClient jdbc;
    private final People people;
    private final boolean open;

    /** @param open whether this service sends mail */
    Outbox(JdbcClient jdbc, People people, boolean open) {
        this.jdbc = jdbc;
        this.people = people;
        this.open = open;
    }

    /**
     * As the person prefers.
     *
     * @return the mail with which the reminder goes, or empty when it goes with none
     */
    Optional<UUID> post(OrganisationId organisation, PersonId person, LocalDate digestDay, Instant now) {
        MailPreference preference = people.find(organisation, person).map(KnownPerson::preference)
                .orElse(MailPreference.PER_REMINDER);
        return !open ? Optional.empty() : switch (preference) {
            case PER_REMINDER -> Optional.of(onItsOwn(organisation, person, now));
            case DIGEST -> Optional.of(inDigest(organisation, person, digestDay, now));
            case NONE -> Optional.empty();
        };
    }

    private UUID onItsOwn(OrganisationId organisation, PersonId person, Instant now) {
        return jdbc
                .sql("""
                        INSERT INTO mail (organisation, person, next_attempt, changed_at) VALUES (:organisation, :person, :now, :now)
                        RETURNING id""")
                .param("organisation", organisation.value()).param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).single();
    }

    /** Nobody sends a digest before the run of its morning, so one that is there can still take this in. */
    private UUID inDigest(OrganisationId organisation, PersonId person, LocalDate day, Instant now) {
        return jdbc.sql("""
                INSERT INTO mail AS digest (organisation, person, digest_day, next_attempt, changed_at)
                VALUES (:organisation, :person, :day, :now, :now)
                ON CONFLICT (organisation, person, digest_day) DO UPDATE SET changed_at = excluded.changed_at
                RETURNING id""").param("organisation", organisation.value()).param("person", person.value())
                .param("day", day).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).single();
    }

    @Override
    public void erased(OrganisationId organisation, PersonId person) {
        jdbc.sql("""
                UPDATE mail SET state = 'LAPSED', reason = 'erased'
                WHERE organisation = ? AND person = ? AND state = 'WAITING'""")
                .params(organisation.value(), person.value()).update();
    }
}
