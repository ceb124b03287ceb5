package nl.voortgang.command.ledger;

import nl.voortgang.proof.tree.Nodes.Place;

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

    static LedgerHalted treeBroken(String organisation, Place place) {
        return new LedgerHalted("""
                The Merkle tree of %s lacks the node at level %d, index %d: somebody removed it. A check of the ledger \
                tells what else is gone.""".formatted(organisation, place.level(), place.index()));
    }
}
