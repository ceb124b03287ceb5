package nl.voortgang.command.publisher;

import static nl.voortgang.command.KafkaLog.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.command.Instance;
import nl.voortgang.command.KafkaLog;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Sequencer;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.engines.SharedEngines;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The publisher")
class PublisherTest {

    private static final String SOURCE = "urn:nld:oin:" + Instance.OIN + ":systeem:voortgang";

    private final CommandDatabase database = CommandDatabase.amongNoOthers();
    private final LedgerDatabase ledger = database.ledger();
    private final Sequencer sequencer = new Sequencer(ledger);
    private final EventWriter writer = new EventWriter(database);
    private final KafkaLog log = new KafkaLog(SharedEngines.kafka().bootstrapServers());
    private final Outlet outlet = TestKafka.outlet(Map.of());
    private final Publisher publisher = new Publisher(ledger, outlet, SOURCE);

    /** Tests share a topic, so each has an organisation of its own. */
    private final String organisation = "o" + UUID.randomUUID();

    @AfterEach
    void close() {
        outlet.close();
        writer.close();
        ledger.close();
    }

    @Test
    void sends_the_stored_bytes_with_the_attributes_of_a_CloudEvent() {
        writer.write(organisation, 1, 0).write(organisation, 1, 1).commit();
        sequencer.sequence();
        publisher.publish();

        List<ConsumerRecord<String, byte[]>> sent = log.of(organisation);
        assertThat(sent).hasSize(2);
        ConsumerRecord<String, byte[]> second = sent.getLast();
        assertThat(second.value()).isEqualTo(ContractJson.write(EventWriter.event(organisation, 1)));
        assertThat(header(second, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(second, "ce_id")).isEqualTo(database.superuser()
                .sql("SELECT event_id::text FROM ledger WHERE position = 2").query(String.class).single());
        assertThat(header(second, "ce_source")).isEqualTo(SOURCE);
        assertThat(header(second, "ce_type")).isEqualTo("nl.prestaties.statusmelding.ingetrokken.v1");
        assertThat(header(second, "ce_subject")).isEqualTo("statusmelding-" + organisation + "-2022-2-2A1.1");
        assertThat(header(second, "ce_subjectversion")).isEqualTo("2");
        assertThat(header(second, "ce_time")).isEqualTo("2022-09-01T10:00:00Z");
        assertThat(header(second, "ce_sequence")).isEqualTo("0000000000000000002");
        assertThat(header(second, "ce_leafhash")).isEqualTo(database.superuser()
                .sql("SELECT encode(hash, 'base64') FROM tree_node WHERE level = 0 AND index = 1").query(String.class)
                .single());
        assertThat(header(second, "ce_dataschema"))
                .isEqualTo("urn:voortgang:schema:nl.prestaties.statusmelding.ingetrokken.v1");
        assertThat(header(second, "content-type")).isEqualTo("application/json");
        assertThat(second.headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void sends_nothing_twice_when_nothing_breaks() {
        writer.write(organisation, 1, 0).commit();
        sequencer.sequence();

        assertThat(publisher.publish()).isEqualTo(1);
        assertThat(publisher.publish()).isZero();

        assertThat(log.positions(organisation)).containsExactly(1L);
    }

    @Test
    void sends_again_what_was_sent_but_not_marked() {
        writer.write(organisation, 1, 0).write(organisation, 1, 1).commit();
        sequencer.sequence();
        publisher.publish();
        asIfItDiedBeforeTheMarkMoved();

        publisher.publish();

        assertThat(log.positions(organisation)).containsExactly(1L, 2L, 1L, 2L);
    }

    private void asIfItDiedBeforeTheMarkMoved() {
        database.superuser().sql("UPDATE publisher_mark SET line = 0").update();
    }

    @Test
    void leaves_the_work_to_whoever_is_at_it() {
        writer.write(organisation, 1, 0).commit();
        sequencer.sequence();
        try (LedgerDatabase elsewhere = database.ledger()) {
            elsewhere.alone(LedgerDatabase.Lock.PUBLISHING, () -> {
                assertThat(publisher.publish()).isZero();
                return 0;
            });
        }

        assertThat(publisher.publish()).isEqualTo(1);
    }

    @Test
    void moves_the_mark_only_when_Kafka_has_acknowledged_everything() {
        writer.write(organisation, 1, 0).commit();
        sequencer.sequence();
        Outlet tooNarrow = TestKafka.outlet(Map.of("max.request.size", 1));

        assertThatThrownBy(() -> new Publisher(ledger, tooNarrow, SOURCE).publish()).isInstanceOf(NotPublished.class);

        assertThat(mark()).isZero();
        assertThat(log.of(organisation)).isEmpty();
    }

    @Test
    void sends_many_batches_in_order() {
        LongStream.range(0, 1200).forEach(sequence -> writer.write(organisation, 1, sequence));
        writer.commit();
        sequencer.sequence();
        sequencer.sequence();

        while (publisher.publish() > 0) {
            assertThat(mark()).isPositive();
        }

        assertThat(log.positions(organisation))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 1200).boxed().toList());
    }

    private long mark() {
        return database.superuser().sql("SELECT line FROM publisher_mark").query(Long.class).single();
    }

}
