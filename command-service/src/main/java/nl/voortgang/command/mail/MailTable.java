package nl.voortgang.command.mail;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code mail}, for who sends what is in it. Whatever is changed, is changed by who took the mail on last. */
@Component
class MailTable {

    private final LedgerDatabase all;
    private final JdbcClient jdbc;

    MailTable(LedgerDatabase all, JdbcClient jdbc) {
        this.all = all;
        this.jdbc = jdbc;
    }

    /** Where a mail may be sent now; a digest not before the run of its morning, which may still add to it. */
    List<OrganisationId> organisationsWithMail(Instant now) {
        return all.jdbc().sql("""
                SELECT DISTINCT m.organisation FROM mail m LEFT JOIN reminder_run r USING (organisation)
                WHERE m.state = 'WAITING' AND m.next_attempt <= ? AND (m.digest_day IS NULL OR m.digest_day <= r.day)
                ORDER BY m.organisation""").param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new OrganisationId(row.getString(1))).list();
    }

    /** How many wait, in all organisations. */
    long waiting() {
        return all.jdbc().sql("SELECT count(*) FROM mail WHERE state = 'WAITING'").query(Long.class).single();
    }

    /**
     * Takes on the one that waits longest; others take other ones.
     *
     * @param until when somebody else may take it over, should nothing be heard of this attempt
     */
    Optional<Outgoing> take(OrganisationId organisation, Instant now, Instant until) {
        return jdbc.sql("""
                UPDATE mail SET attempts = attempts + 1, next_attempt = :until, changed_at = :now WHERE id = (
                    SELECT m.id FROM mail m LEFT JOIN reminder_run r USING (organisation)
                    WHERE m.organisation = :organisation AND m.state = 'WAITING' AND m.next_attempt <= :now
                        AND (m.digest_day IS NULL OR m.digest_day <= r.day)
                    ORDER BY m.next_attempt, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED)
                RETURNING id, person, attempts""").param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Outgoing(organisation, row.getObject("id", UUID.class),
                        new PersonId(row.getString("person")), row.getInt("attempts")))
                .optional();
    }

    void sent(Outgoing mail, Instant now) {
        end(mail, "SENT", null, now);
    }

    /** @param reason why there is nothing to send any more, or nowhere to send it to */
    void lapsed(Outgoing mail, String reason, Instant now) {
        end(mail, "LAPSED", reason, now);
    }

    /** @param reason what the server answered, as codes */
    void refused(Outgoing mail, String reason, Instant now) {
        end(mail, "REFUSED", reason, now);
    }

    private void end(Outgoing mail, String state, @Nullable String reason, Instant now) {
        jdbc.sql("""
                UPDATE mail SET state = :state, reason = :reason, changed_at = :now
                WHERE organisation = :organisation AND id = :id AND attempts = :attempt AND state = 'WAITING'""")
                .param("state", state).param("reason", reason, Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("organisation", mail.organisation().value())
                .param("id", mail.id()).param("attempt", mail.attempt()).update();
    }

    void again(Outgoing mail, String reason, Instant at, Instant now) {
        jdbc.sql("""
                UPDATE mail SET next_attempt = :at, reason = :reason, changed_at = :now
                WHERE organisation = :organisation AND id = :id AND attempts = :attempt AND state = 'WAITING'""")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("organisation", mail.organisation().value())
                .param("id", mail.id()).param("attempt", mail.attempt()).update();
    }
}
