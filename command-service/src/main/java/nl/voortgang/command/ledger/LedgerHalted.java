package nl.voortgang.command.ledger;

/** The ledger cannot go on without breaking a promise. A person has to look; nothing is lost meanwhile. */
public final class LedgerHalted extends IllegalStateException {

    private LedgerHalted(String reason) {
        super(reason);
    }

    static LedgerHalted transactionIdsBehind() {
        return new LedgerHalted(
                """
                        The ledger's last event has a transaction id that this PostgreSQL has yet to give out: the data was \
                        restored into a cluster that counts from an earlier number, and new events would be taken for old ones. \
                        Keep the command-service stopped and raise the cluster's counter beyond it (pg_resetwal -e EPOCH -x XID), then start it.""");
    }

    static LedgerHalted effectBeforeCause() {
        return new LedgerHalted("""
                An event would get its line before an earlier event of the same aggregate: something wrote events in a \
                transaction that had its id before it read.""");
    }
}
