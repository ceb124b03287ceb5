package nl.voortgang.query.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.OrganisationId;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What became of a batch.
 *
 * @param strays records that were passed over
 */
record Taken(List<Settled> settled, List<Stretch> stretches, List<ConsumerRecord<String, byte[]>> strays) {

    List<OrganisationId> advanced() {
        return settled.stream().filter(one -> one.run().advances()).map(Settled::organisation).toList();
    }

    /** Below which offset everything is applied, for the partitions of which that is known. */
    Map<Integer, Long> applied() {
        var applied = new HashMap<Integer, Long>();
        stretches.stream().filter(Stretch::whole).forEach(stretch -> applied.put(stretch.partition(), stretch.end()));
        for (Settled one : settled) {
            one.run().left().forEach(arrival -> applied.computeIfPresent(arrival.partition(),
                    (_, offset) -> Math.min(offset, arrival.offset())));
        }
        return applied;
    }

    /** Whether a halted organisation went on: what lies behind its obstacle can be read again now. */
    boolean movedHalted(int partition) {
        return settled.stream().anyMatch(one -> one.run().advances() && one.run().standing().halt() != null
                && one.run().steps().getFirst().arrival().partition() == partition);
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
