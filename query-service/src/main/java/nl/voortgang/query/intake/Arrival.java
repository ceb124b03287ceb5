package nl.voortgang.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.versions.Entry;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of the topic that names an organisation and a position in its ledger; the rest is read when it is needed. */
record Arrival(OrganisationId organisation, long position, ConsumerRecord<String, byte[]> record) {

    /**
     * Empty for a record that is no line of any ledger. Ignoring one loses nothing: positions are dense, so an event
     * that lost its position is missed at the next one.
     */
    static Optional<Arrival> of(ConsumerRecord<String, byte[]> record) {
        try {
            var organisation = new OrganisationId(record.key());
            long position = Long.parseLong(attribute(record, CloudEvent.SEQUENCE));
            return position < 1 ? Optional.empty() : Optional.of(new Arrival(organisation, position, record));
        } catch (RuntimeException | Unfit _) {
            return Optional.empty();
        }
    }

    int partition() {
        return record.partition();
    }

    long offset() {
        return record.offset();
    }

    /** The event itself. */
    Entry entry() throws Unfit {
        String type = attribute(record, CloudEvent.TYPE);
        var known = EventTypes.named(type).orElseThrow(() -> new Unfit(Obstacle.UNKNOWN_TYPE));
        Entry entry;
        try {
            entry = new Entry(organisation, position, UUID.fromString(attribute(record, CloudEvent.ID)), type,
                    attribute(record, CloudEvent.SUBJECT),
                    Integer.parseInt(attribute(record, CloudEvent.SUBJECT_VERSION)), record.value(),
                    ContractJson.read(record.value(), known));
        } catch (RuntimeException _) {
            throw new Unfit(Obstacle.UNREADABLE);
        }
        checkPlace(entry);
        checkLeaf(entry);
        return entry;
    }

    /** The ledger says with each event which leaf it has in the Merkle tree; an earlier version of it did not. */
    private void checkLeaf(Entry entry) throws Unfit {
        if (record.headers().lastHeader(CloudEvent.LEAF_HASH) != null
                && !attribute(record, CloudEvent.LEAF_HASH).equals(leaf(entry).hash().base64())) {
            throw new Unfit(Obstacle.ALTERED);
        }
    }

    private static Leaf leaf(Entry entry) {
        Act act = entry.event().act();
        return new Leaf(entry.position(), entry.id(), entry.type(), act.at(), act.by().value(),
                Hash.of(entry.payload()));
    }

    private static void checkPlace(Entry entry) throws Unfit {
        Event event = entry.event();
        if (!entry.organisation().equals(event.organisation()) || !entry.subject().equals(event.aggregateId())) {
            throw new Unfit(Obstacle.MISPLACED);
        }
    }

    private static String attribute(ConsumerRecord<String, byte[]> record, String name) throws Unfit {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new Unfit(Obstacle.UNREADABLE);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
