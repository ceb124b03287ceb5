package nl.voortgang.command.ledger;

import java.time.Duration;

/**
 * How far the ledger is.
 *
 * @param lines how many lines it has
 * @param waiting how many committed events have no line yet; counted up to {@value #MOST}
 * @param delay how long ago the first of those was decided; zero when there is none
 */
public record LedgerStatus(long lines, long waiting, Duration delay) {

    static final int MOST = 10_000;

    private static final String LOOK = """
            WITH mark AS (
                SELECT l.line, e.xid, e.global_index FROM ledger l JOIN event e USING (aggregate_id, sequence)
                ORDER BY l.line DESC LIMIT 1
            ), waiting AS (
                SELECT time_stamp FROM event
                WHERE (xid, global_index) > (coalesce((SELECT xid FROM mark), '0'),
                    coalesce((SELECT global_index FROM mark), 0))
                ORDER BY xid, global_index LIMIT ?
            )
            SELECT coalesce((SELECT line FROM mark), 0) AS lines, count(*) AS waiting,
                coalesce(extract(epoch FROM clock_timestamp() - min(time_stamp)), 0) * 1000 AS delay
            FROM waiting""";

    static LedgerStatus of(LedgerDatabase database) {
        return database.jdbc().sql(LOOK).param(MOST).query((row, number) -> new LedgerStatus(
                row.getLong("lines"), row.getLong("waiting"), Duration.ofMillis(row.getLong("delay")))).single();
    }
}
