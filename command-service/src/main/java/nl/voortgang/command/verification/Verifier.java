package nl.voortgang.command.verification;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voortgang.command.checkpoint.Checkpoints;
import nl.voortgang.command.checkpoint.LedgerKeys;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.LedgerDatabase.Lock;
import nl.voortgang.contract.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does the checks that were asked for, a batch at a time: first along the ledger, then along the event store. How far it is
 * stands in the database, so any instance goes on where another one stopped.
 */
final class Verifier {

    static final int BATCH = 500;

    private final LedgerDatabase database;
    private final JdbcClient jdbc;
    private final LedgerCheck ledger;
    private final EventCheck events;
    private final InstantSource clock;

    Verifier(LedgerDatabase database, Checkpoints checkpoints, LedgerKeys keys, InstantSource clock) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.ledger = new LedgerCheck(jdbc, checkpoints, keys);
        this.events = new EventCheck(jdbc);
        this.clock = clock;
    }

    /**
     * Asks for a check of every organisation that had none for so long.
     *
     * @return of how many
     */
    int schedule(Duration interval) {
        OffsetDateTime now = now();
        return database.alone(Lock.VERIFYING, () -> jdbc.sql("""
                WITH RECURSIVE known AS (
                    SELECT min(organisation) AS organisation FROM ledger
                    UNION ALL SELECT (SELECT min(organisation) FROM ledger l WHERE l.organisation > known.organisation)
                    FROM known WHERE organisation IS NOT NULL
                )
                INSERT INTO verification (organisation, requested_at)
                SELECT organisation, ? FROM known WHERE organisation IS NOT NULL AND NOT EXISTS (
                    SELECT FROM verification v WHERE v.organisation = known.organisation AND v.requested_at > ?)
                ON CONFLICT DO NOTHING""").params(now, now.minus(interval)).update()).orElse(0);
    }

    /**
     * Looks at one batch of the first check that is not done, unless another instance is at it.
     *
     * @return whether there was one
     */
    boolean step() {
        return database.alone(Lock.VERIFYING, () -> toDo().map(this::look).isPresent()).orElse(false);
    }

    private Optional<Check> toDo() {
        jdbc.sql("""
                UPDATE verification v SET started_at = ?,
                    size = greatest(
                        (SELECT coalesce(max(position), 0) FROM ledger l WHERE l.organisation = v.organisation),
                        (SELECT coalesce(max(index) + 1, 0) FROM tree_node n
                            WHERE n.organisation = v.organisation AND level = 0),
                        (SELECT coalesce(max(size), 0) FROM checkpoint c WHERE c.organisation = v.organisation)),
                    (mark_xid, mark_index) = (SELECT e.xid, e.global_index
                        FROM ledger l JOIN event e USING (aggregate_id, sequence) ORDER BY l.line DESC LIMIT 1)
                WHERE started_at IS NULL AND number = (SELECT min(number) FROM verification WHERE ended_at IS NULL)""")
                .param(now()).update();
        return jdbc.sql("""
                SELECT organisation, number, size, checked, proven FROM verification
                WHERE ended_at IS NULL ORDER BY number LIMIT 1""")
                .query((row, number) -> new Check(new OrganisationId(row.getString("organisation")),
                        row.getLong("number"), row.getLong("size"), row.getLong("checked"), row.getLong("proven")))
                .optional();
    }

    private Check look(Check check) {
        if (check.isThroughTheLedger()) {
            EventCheck.Outcome outcome = events.check(check, BATCH);
            keep(check, outcome.findings());
            if (!outcome.more()) {
                update(check, "ended_at = ?", now());
            }
        } else {
            long until = Math.min(check.size(), check.checked() + BATCH);
            LedgerCheck.Outcome outcome = ledger.check(check, until);
            keep(check, outcome.findings());
            update(check, "checked = ?, proven = ?", until, outcome.proven());
        }
        return check;
    }

    private void keep(Check check, List<Finding> findings) {
        findings.forEach(finding -> jdbc.sql("""
                INSERT INTO verification_finding (organisation, number, kind, first_position, last_position, event_id)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .param(check.organisation().value()).param(check.number()).param(finding.kind().name())
                .param(finding.from()).param(finding.until()).param(finding.eventId())
                .update());
        update(check, "findings = findings + ?", findings.size());
    }

    private void update(Check check, String change, Object... values) {
        var all = new ArrayList<Object>(List.of(values));
        all.add(check.organisation().value());
        all.add(check.number());
        jdbc.sql("UPDATE verification SET " + change + " WHERE organisation = ? AND number = ?").params(all).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
