package nl.voortgang.query.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.voortgang.contract.wire.CloudEvent;
import nl.voortgang.engines.SharedEngines;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many events a second the intake takes from a full topic into empty tables, beside only reading that topic. No part
 * of the build; run by {@code mvn -pl query-service -am test -Dtest=IntakeBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false [-Dorganisations=40 -Dperformances=600 -Dyears=1]}.
 */
class IntakeBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeBenchmark.class);
    private static final String SERVERS = SharedEngines.kafka().bootstrapServers();

    @Test
    void intake_beside_reading_only() {
        var load = new BusyYears(Integer.getInteger("organisations", 40), Integer.getInteger("performances", 600),
                Integer.getInteger("years", 1));
        try (var topic = new Topic(SERVERS).create(); var readSide = new ReadSide()) {
            var told = new AtomicLong();
            load.tell(event -> {
                topic.send(event);
                told.incrementAndGet();
            });
            topic.flush();
            long events = told.get();
            LOG.info("{} events of {}", events, load);
            readAll(events);
            takeAll(events, readSide);
            readAll(events);
            readSide.sizes().forEach(LOG::info);
        }
    }

    private static void readAll(long events) {
        Map<String, Object> settings = Map.of("bootstrap.servers", SERVERS, "max.poll.records", 5000,
                "fetch.max.bytes", 16_777_216, "max.partition.fetch.bytes", 4_194_304);
        long start = System.nanoTime();
        long bytes = 0;
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(CloudEvent.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            for (long seen = 0; seen < events;) {
                var records = consumer.poll(Duration.ofSeconds(1));
                seen += records.count();
                for (var record : records) {
                    bytes += record.value().length;
                }
            }
        }
        LOG.info("reading only: {} events/s of {} bytes", rate(events, start), bytes / events);
    }

    private static void takeAll(long events, ReadSide readSide) {
        try (var _ = RunningService.on(readSide.database(), SERVERS)) {
            await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20))
                    .until(() -> readSide.totalPositions() > 0);
            long before = readSide.totalPositions();
            long start = System.nanoTime();
            Duration here = cpu(ProcessHandle.current());
            Duration there = cpuOfPostgres();
            await().atMost(Duration.ofHours(2)).pollInterval(Duration.ofMillis(200))
                    .until(() -> readSide.totalPositions() == events);
            long taken = events - before;
            LOG.info("intake: {} events/s; CPU per event: {} µs here, {} µs in PostgreSQL", rate(taken, start),
                    cpu(ProcessHandle.current()).minus(here).toNanos() / 1000 / taken,
                    cpuOfPostgres().minus(there).toNanos() / 1000 / taken);
        }
    }

    private static long rate(long events, long since) {
        return Math.round(events / ((System.nanoTime() - since) / 1e9));
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration cpuOfPostgres() {
        return SharedEngines.postgres().process().descendants().map(IntakeBenchmark::cpu)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
