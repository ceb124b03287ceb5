package nl.voortgang.query.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event in Kafka that is not the one of its leaf")
class AlteredEventTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 20);

    @AutoClose
    private final ReadSide readSide = new ReadSide();
    private final PartitionLog log = new PartitionLog();

    @Test
    void is_taken_in_when_it_is_that_one() {
        LEIDEN.forEach(event -> log.add(event, AlteredEventTest::withLeaf));
        readSide.takeAll(log);

        assertThat(readSide.halt("leiden")).isEmpty();
        assertThat(readSide.position("leiden")).isEqualTo(20);
    }

    @Test
    void halts_its_organisation_at_its_position_when_its_bytes_are_others() {
        with(Damage.bytes(text -> text.replaceFirst("p-", "P-")));

        assertThat(readSide.halt("leiden")).isEqualTo("13 ALTERED");
        assertThat(readSide.position("leiden")).isEqualTo(12);
    }

    @Test
    void halts_its_organisation_when_it_goes_by_another_id() {
        with(record -> {
            record.headers().remove(CloudEvent.ID).add(CloudEvent.ID, new UUID(1, 2).toString().getBytes(UTF_8));
            return record;
        });

        assertThat(readSide.halt("leiden")).isEqualTo("13 ALTERED");
    }

    private void with(UnaryOperator<ProducerRecord<String, byte[]>> damage) {
        LEIDEN.subList(0, 12).forEach(event -> log.add(event, AlteredEventTest::withLeaf));
        log.add(LEIDEN.get(12), record -> damage.apply(withLeaf(record)));
        readSide.takeAll(log);
    }

    private static ProducerRecord<String, byte[]> withLeaf(ProducerRecord<String, byte[]> record) {
        String actor = new String(record.value(), UTF_8).replaceFirst("(?s).*\"door\":\"([^\"]+)\".*", "$1");
        var leaf = new Leaf(Long.parseLong(header(record, CloudEvent.SEQUENCE)),
                UUID.fromString(header(record, CloudEvent.ID)), header(record, CloudEvent.TYPE),
                Instant.parse(header(record, CloudEvent.TIME)), actor, Hash.of(record.value()));
        record.headers().add(CloudEvent.LEAF_HASH, leaf.hash().base64().getBytes(UTF_8));
        return record;
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), UTF_8);
    }
}
