package nl.voortgang.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what became of a batch, once it is committed: to who waits, to the log, to the meters. */
final class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    private final Advances advances;
    private final Clock clock;
    private final Counter events;
    private final Counter halts;
    private final Timer delay;

    Aftermath(Advances advances, Clock clock, MeterRegistry meters) {
        this.advances = advances;
        this.clock = clock;
        this.events = Counter.builder("voortgang.intake.events").description("events applied").register(meters);
        this.halts = Counter.builder("voortgang.intake.halts").description("organisations halted").register(meters);
        this.delay = Timer.builder("voortgang.intake.delay")
                .description("from decision to visible, of the last event of each batch and organisation")
                .publishPercentiles(0.5, 0.99).register(meters);
    }

    void of(Taken taken) {
        advances.happened(taken.advanced());
        taken.settled().forEach(this::of);
        taken.strays().forEach(Aftermath::passedOver);
    }

    private static void passedOver(ConsumerRecord<?, ?> stray) {
        LOG.error("a record without organisation or position is no line of any ledger: partition {}, offset {}",
                stray.partition(), stray.offset());
    }

    private void of(Settled settled) {
        var standing = settled.standing();
        if (settled.run().advances() && standing.at() != null) {
            events.increment(settled.run().steps().size());
            Duration since = Duration.between(standing.at(), clock.instant());
            delay.record(since.isNegative() ? Duration.ZERO : since);
        }
        if (settled.resumed()) {
            LOG.info("intake of {} goes on, at position {}", standing.organisation(), standing.position());
        }
        Run.Block block = settled.run().block();
        if (block == null) {
            return;
        }
        var record = block.arrival().record();
        if (settled.halted()) {
            halts.increment();
            LOG.error("intake of {} halted after position {}: {}, {} (partition {}, offset {})",
                    standing.organisation(), standing.position(), block.obstacle(), block.detail(),
                    record.partition(), record.offset());
        } else if (settled.suspected()) {
            LOG.warn("events of {} after position {} are missing: {} (partition {}, offset {}); reading again",
                    standing.organisation(), standing.position(), block.detail(), record.partition(), record.offset());
        }
    }
}
