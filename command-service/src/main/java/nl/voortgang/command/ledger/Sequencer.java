package nl.voortgang.command.ledger;

import nl.voortgang.command.ledger.LedgerDatabase.Lock;

/**
 * Puts committed events in the ledger.
 *
 * <p><b>Nothing is skipped.</b> It takes events of transactions below {@code pg_snapshot_xmin}: those have all ended, so
 * what they left is visible and no more will come. A slow transaction holds up what began writing after it; it is never
 * passed.
 *
 * <p><b>Cause comes before effect.</b> The order is that of transaction ids, and a transaction gets its id at its first
 * write. Ours read first and then write, events before anything else. So if B decided on what A left, A had committed and
 * had its id before B got one. Within an aggregate that is checked here with every batch.
 */
public final class Sequencer {

    static final int BATCH = 1000;

    private static final String TAKE_IN = """
            WITH mark AS (
                SELECT line, xid, global_index FROM (
                    SELECT l.line, e.xid, e.global_index FROM ledger l JOIN event e USING (aggregate_id, sequence)
                    ORDER BY l.line DESC LIMIT 1)
                UNION ALL SELECT 0, '0', 0
                ORDER BY line DESC LIMIT 1
            ), fresh AS (
                SELECT organisation, event_id, aggregate_id, sequence, payload,
                    row_number() OVER (ORDER BY xid, global_index) AS place
                FROM event
                WHERE (xid, global_index) > (SELECT xid, global_index FROM mark)
                    AND xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY xid, global_index LIMIT ?
            ), numbered AS (
                SELECT (SELECT line FROM mark) + place AS line, organisation,
                    coalesce(last.position, 0) + row_number() OVER (PARTITION BY organisation ORDER BY place) AS position,
                    event_id, aggregate_id, sequence, sha256(payload) AS payload_hash,
                    lag(sequence) OVER (PARTITION BY aggregate_id ORDER BY place) AS previous
                FROM fresh LEFT JOIN LATERAL (
                    SELECT position FROM ledger l WHERE l.organisation = fresh.organisation
                    ORDER BY position DESC LIMIT 1) last ON true
            ), written AS (
                INSERT INTO ledger (line, organisation, position, event_id, aggregate_id, sequence, payload_hash)
                SELECT line, organisation, position, event_id, aggregate_id, sequence, payload_hash
                FROM numbered ORDER BY line
                RETURNING line
            )
            SELECT (SELECT count(*) FROM written) AS lines,
                (SELECT count(*) FROM numbered n WHERE sequence > 0 AND previous IS DISTINCT FROM sequence - 1
                    AND NOT EXISTS (SELECT FROM ledger l
                        WHERE l.aggregate_id = n.aggregate_id AND l.sequence = n.sequence - 1)) AS orphans,
                (SELECT xid FROM mark) >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead""";

    private static final String COUNTER_IS_BEHIND = """
            SELECT coalesce(max(xid) >= pg_snapshot_xmax(pg_current_snapshot()), false)
            FROM (SELECT xid FROM event ORDER BY xid DESC, global_index DESC LIMIT 1)""";

    private final LedgerDatabase database;

    public Sequencer(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * Takes in one batch, unless another instance is at it.
     *
     * @return how many lines were added, at most {@value #BATCH}
     * @throws LedgerHalted when going on would break the ledger's promises
     */
    public int sequence() {
        return database.alone(Lock.SEQUENCING, this::takeIn).orElse(0);
    }

    /**
     * To be asked before the first command is accepted: an event with a transaction id below the last one would never get
     * its line.
     *
     * @throws LedgerHalted when the data was restored into a cluster that counts from an earlier number
     */
    public void mustBeAbleToGoOn() {
        if (database.jdbc().sql(COUNTER_IS_BEHIND).query(Boolean.class).single()) {
            throw LedgerHalted.transactionIdsBehind();
        }
    }

    private int takeIn() {
        return database.jdbc().sql(TAKE_IN).param(BATCH).query((row, number) -> {
            if (row.getBoolean("ahead")) {
                throw LedgerHalted.transactionIdsBehind();
            }
            if (row.getLong("orphans") > 0) {
                throw LedgerHalted.effectBeforeCause();
            }
            return row.getInt("lines");
        }).single();
    }
}
