package nl.voortgang.command.proof;

import java.util.List;
import java.util.Optional;
import nl.voortgang.apirules.Caller;
import nl.voortgang.command.checkpoint.CheckpointTable;
import nl.voortgang.command.checkpoint.MadeCheckpoint;
import nl.voortgang.command.ledger.LeafOfRow;
import nl.voortgang.command.ledger.TreeNodes;
import nl.voortgang.command.statusupdate.OwnUpdates;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs from one organisation's tree; to be asked in a transaction of that organisation. */
@Component
class Proofs {

    private final JdbcClient jdbc;
    private final TreeNodes nodes;
    private final CheckpointTable checkpoints;
    private final OwnUpdates ownUpdates;

    Proofs(JdbcClient jdbc, CheckpointTable checkpoints, OwnUpdates ownUpdates) {
        this.jdbc = jdbc;
        this.nodes = new TreeNodes(jdbc);
        this.checkpoints = checkpoints;
        this.ownUpdates = ownUpdates;
    }

    /** That the leaf is the one of its position in the tree of this size. */
    record OfInclusion(Leaf leaf, long size, Hash root, List<Hash> path, Optional<MadeCheckpoint> checkpoint) {}

    /** That the first tree is the beginning of the second. */
    record OfConsistency(long from, long to, Hash before, Hash after, List<Hash> path) {}

    /** How many leaves there are. */
    long size(OrganisationId organisation) {
        return jdbc.sql("SELECT coalesce(max(index) + 1, 0) FROM tree_node WHERE organisation = ? AND level = 0")
                .param(organisation.value()).query(Long.class).single();
    }

    /** Whether what happened at this position, happened to a status update of the caller's own. */
    boolean isOwn(long position, Caller caller) {
        return jdbc.sql("SELECT aggregate_id FROM ledger WHERE organisation = ? AND position = ?")
                .params(caller.organisation().value(), position).query(String.class).optional()
                .filter(aggregateId -> ownUpdates.include(aggregateId, caller)).isPresent();
    }

    /** How many leaves the last checkpoint covers, if that is so many at least; else all there are. */
    long usualSize(OrganisationId organisation, long atLeast) {
        return checkpoints.latest(organisation).map(made -> made.checkpoint().size()).filter(size -> size >= atLeast)
                .orElseGet(() -> size(organisation));
    }

    /** @throws IndexOutOfBoundsException unless the position is in a tree of this size */
    OfInclusion inclusion(OrganisationId organisation, long position, long size) {
        return nodes.ask(organisation.value(), tree -> new OfInclusion(leaf(organisation, position), size,
                tree.root(size), tree.inclusion(position - 1, size), checkpoints.find(organisation, size)));
    }

    /** @throws IndexOutOfBoundsException when the first is the greater one */
    OfConsistency consistency(OrganisationId organisation, long from, long to) {
        return nodes.ask(organisation.value(), tree -> new OfConsistency(from, to, tree.root(from), tree.root(to),
                tree.consistency(from, to)));
    }

    private Leaf leaf(OrganisationId organisation, long position) {
        return jdbc
                .sql("""
                        SELECT l.position, e.event_id, e.type, e.time_stamp, e.payload
                        FROM ledger l JOIN event e USING (aggregate_id, sequence) WHERE l.organisation = ? AND l.position = ?""")
                .params(organisation.value(), position).query((row, number) -> LeafOfRow.leaf(row)).single();
    }
}
