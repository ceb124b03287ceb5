package nl.voortgang.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Numbers events as the command side's ledger does, and lines them up as a partition of the topic holds them. */
public final class PartitionLog {

    static final int PARTITION = 3;

    private final Map<OrganisationId, Long> positions = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    /** An event as it is published, with the next position of its organisation. */
    public ProducerRecord<String, byte[]> publish(Event event) {
        long position = positions.merge(event.organisation(), 1L, Long::sum);
        int version = versions.merge(event.aggregateId(), 1, Integer::sum);
        var record = new ProducerRecord<>(CloudEvent.TOPIC, event.organisation().value(), ContractJson.write(event));
        Map.of(CloudEvent.SPEC_VERSION, "1.0",
                CloudEvent.ID, UUID.nameUUIDFromBytes((event.aggregateId() + version).getBytes()).toString(),
                CloudEvent.SOURCE, "urn:nld:oin:00000001002220647000:systeem:voortgang",
                CloudEvent.TYPE, EventTypes.nameOf(event.getClass()),
                CloudEvent.SUBJECT, event.aggregateId(),
                CloudEvent.SUBJECT_VERSION, Integer.toString(version),
                CloudEvent.TIME, event.act().at().toString(),
                CloudEvent.SEQUENCE, CloudEvent.sequence(position),
                CloudEvent.CONTENT_TYPE, "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    static ProducerRecord<String, byte[]> copy(ProducerRecord<String, byte[]> record) {
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }

    PartitionLog add(List<? extends Event> events) {
        events.forEach(event -> append(publish(event)));
        return this;
    }

    /** What has a position but never reaches the log. */
    PartitionLog lose(Event event) {
        publish(event);
        return this;
    }

    /** Something else in the event's place. */
    PartitionLog add(Event event, UnaryOperator<ProducerRecord<String, byte[]>> damage) {
        append(damage.apply(publish(event)));
        return this;
    }

    PartitionLog append(ProducerRecord<String, byte[]> sent) {
        var record = new ConsumerRecord<>(CloudEvent.TOPIC, PARTITION, records.size(), sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        records.add(record);
        return this;
    }

    int end() {
        return records.size();
    }

    /** The record at an offset, to be sent once more. */
    ProducerRecord<String, byte[]> sent(int offset) {
        var record = records.get(offset);
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }

    /** @param whole whether the reader applied everything before {@code from} */
    List<Stretch> read(int from, int to, boolean whole) {
        return List.of(new Stretch(PARTITION, from, whole, List.copyOf(records.subList(from, to))));
    }
}
