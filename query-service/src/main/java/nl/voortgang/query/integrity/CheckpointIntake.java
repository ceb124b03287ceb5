package nl.voortgang.query.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import nl.voortgang.contract.wire.CheckpointTopic;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.Note;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

/** Takes in what the ledger signed. What it did not sign is left out, counted and logged. */
@Component
class CheckpointIntake {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointIntake.class);

    private final Comparisons comparisons;
    private final TrustedKeys keys;
    private final Counter unsigned;

    CheckpointIntake(Comparisons comparisons, TrustedKeys keys, MeterRegistry meters) {
        this.comparisons = comparisons;
        this.keys = keys;
        this.unsigned = Counter.builder("voortgang.integrity.unsigned")
                .description("checkpoints that no key we know has signed").register(meters);
    }

    @KafkaListener(id = "checkpoints", idIsGroup = false, groupId = "voortgang-query-checkpoints",
            topics = CheckpointTopic.NAME, concurrency = "1", batch = "true")
    void take(List<ConsumerRecord<String, byte[]>> records, Acknowledgment acknowledgment) {
        records.forEach(this::take);
        acknowledgment.acknowledge();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            Note note = Note.parse(new String(record.value(), UTF_8));
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (checkpoint.origin().endsWith("/" + record.key()) && keys.signed(note)) {
                comparisons.add(record.key(), checkpoint, note);
                return;
            }
        } catch (Malformed e) {
            // told below
        }
        unsigned.increment();
        LOG.error("checkpoint of {} at offset {} is not signed by a key of voortgang.ledger.verifier-keys",
                record.key(),
                record.offset());
    }
}
