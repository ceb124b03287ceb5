package nl.voortgang.command.ledger;

import java.util.List;
import java.util.Optional;
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
 *
 * <p><b>A line has its leaf.</b> The organisation's Merkle tree grows in the same transaction.
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
                SELECT organisation, event_id, aggregate_id, sequence, type, time_stamp, payload,
                    row_number() OVER (ORDER BY xid, global_index) AS place
                FROM event
                WHERE (xid, global_index) > (SELECT xid, global_index FROM mark)
                    AND xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY xid, global_index LIMIT ?
            ), numbered AS (
                SELECT (SELECT line FROM mark) + place AS line, organisation,
                    coalesce(last.position, 0) + row_number() OVER (PARTITION BY organisation COLLATE "C" ORDER BY place) AS position,
                    event_id, aggregate_id, sequence, type, time_stamp, payload, sha256(payload) AS payload_hash,
                    lag(sequence) OVER (PARTITION BY aggregate_id COLLATE "C" ORDER BY place) AS previous
                FROM fresh LEFT JOIN LATERAL (
                    SELECT position FROM ledger l WHERE l.organisation = fresh.organisation
                    ORDER BY position DESC LIMIT 1) last ON true
            ), written AS (
                INSERT INTO ledger (line, organisation, position, event_id, aggregate_id, sequence, payload_hash)
                SELECT line, organisation, position, event_id, aggregate_id, sequence, payload_hash
                FROM numbered ORDER BY line
            )
            SELECT n.line, n.organisation, n.position, n.event_id, n.type, n.time_stamp, n.payload,
                n.sequence > 0 AND n.previous IS DISTINCT FROM n.sequence - 1 AND earlier.found IS NULL AS orphan,
                (SELECT xid FROM mark) >= pg_snapshot_xmax(pg_current_snapshot()) AS ahead
            FROM (VALUES (1)) AS always LEFT JOIN numbered n ON true LEFT JOIN LATERAL (
                -- the limit has it looked up line by line; as an EXISTS, the whole ledger is read for every batch
                SELECT true AS found FROM ledger l
                WHERE l.aggregate_id = n.aggregate_id AND l.sequence = n.sequence - 1
                    AND n.previous IS DISTINCT FROM n.sequence - 1 LIMIT 1) earlier ON true
            ORDER BY n.line""";

    private static final String COUNTER_IS_BEHIND = """
            SELECT coalesce(max(xid) >= pg_snapshot_xmax(pg_current_snapshot()), false)
            FROM (SELECT xid FROM event ORDER BY xid DESC, global_index DESC LIMIT 1)""";

    private final LedgerDatabase database;
    private final LedgerTree tree;

    public Sequencer(LedgerDatabase database) {
        this.database = database;
        this.tree = new LedgerTree(database);
    }

    /**
     * Takes in one batch, unless another instance is at it, and lets the trees grow with it. Trees that lag behind grow
     * twice as fast as the ledger, so they catch up whatever happens meanwhile.
     *
     * @return how many lines were added, or got the leaf that they lacked
     * @throws LedgerHalted when going on would break the ledger's promises
     */
    public int sequence() {
        return database.alone(Lock.SEQUENCING, () -> tree.grow(takeIn(), 2 * BATCH)).orElse(0);
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

    private List<LedgerTree.Line> takeIn() {
        return database.jdbc().sql(TAKE_IN).param(BATCH).query((row, number) -> {
            if (row.getBoolean("ahead")) {
                throw LedgerHalted.transactionIdsBehind();
            }
            if (row.getBoolean("orphan")) {
                throw LedgerHalted.effectBeforeCause();
            }
            return row.getObject("line") == null ? Optional.<LedgerTree.Line>empty()
                    : Optional.of(LedgerTree.line(row));
        }).list().stream().flatMap(Optional::stream).toList();
    }
}
