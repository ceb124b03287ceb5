package nl.voortgang.command.dispatch;

import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The first answers to requests that carried an idempotency key. */
@Repository
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws KeyReused when the key belongs to another request */
    Optional<Accepted> first(OrganisationId organisation, Once once) {
        return jdbc.sql("""
                SELECT request_hash, aggregate_id, version, before FROM idempotency
                WHERE organisation = ? AND person = ? AND key = ?""")
                .params(organisation.value(), once.person().value(), once.key())
                .query((row, number) -> {
                    if (!row.getString("request_hash").equals(once.requestHash())) {
                        throw new KeyReused();
                    }
                    return new Accepted(row.getString("aggregate_id"), row.getLong("version"), row.getLong("before"));
                })
                .optional();
    }

    /** In the transaction of the events, and after them: the ledger's order rests on events being written first. */
    void remember(OrganisationId organisation, Once once, Accepted answer) {
        try {
            jdbc.sql("""
                    INSERT INTO idempotency (organisation, person, key, request_hash, aggregate_id, version, before)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""")
                    .params(organisation.value(), once.person().value(), once.key(), once.requestHash(),
                            answer.aggregateId(), answer.version(), answer.before())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("the same request came in twice at the same moment", e);
        }
    }
}
