package nl.voortgang.query.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.OrganisationId;

/** What became of a batch. */
record Taken(List<Settled> settled, List<Stretch> stretches) {

    List<OrganisationId> advanced() {
        return settled.stream().filter(one -> one.run().advances()).map(Settled::organisation).toList();
    }

    /** Below which offset everything is applied, for the partitions of which that is known. */
    Map<Integer, Long> applied() {
        var applied = new HashMap<Integer, Long>();
        stretches.stream().filter(Stretch::whole).forEach(stretch -> applied.put(stretch.partition(), stretch.end()));
        for (Settled one : settled) {
            Run.Block block = one.run().block();
            if (block != null) {
                applied.computeIfPresent(block.arrival().partition(),
                        (_, offset) -> Math.min(offset, block.arrival().offset()));
            }
        }
        return applied;
    }

    /** Where to look again for what is missing. */
    Map<Integer, Long> rereads() {
        var rereads = new HashMap<Integer, Long>();
        for (Settled one : settled) {
            if (one.suspected() && one.run().block() != null) {
                int partition = one.run().block().arrival().partition();
                rereads.merge(partition, one.rereadFrom(partition), Math::min);
            }
        }
        return rereads;
    }
}
