package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.intake.BusyYears;
import nl.voortgang.query.intake.ReadSide;
import nl.voortgang.query.intake.Topic;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How fast a full topic becomes a new generation that serves, beside only reading that topic and beside upserts, in batches,
 * of the rows that were written. No part of the build; run by {@code mvn -pl query-service -am test -Dtest=RebuildBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false [-Dorganisations=12 -Dperformances=600 -Dyears=1,10]}.
 */
class RebuildBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildBenchmark.class);
    private static final String SERVERS = SharedEngines.kafka().bootstrapServers();
    @Test
    void rebuild_beside_reading_only_and_upserts() throws Exception {
        for (String years : System.getProperty("years", "1,10").split(",")) {
            measure(new BusyYears(Integer.getInteger("organisations", 12), Integer.getInteger("performances", 600),
                    Integer.parseInt(years)));
        }
    }

    private static void measure(BusyYears load) throws Exception {
        try (var topic = new Topic(SERVERS).create(); var readSide = new ReadSide()) {
            load.tell(topic::send);
            topic.flush();
            long start = System.nanoTime();
            Built.from(readSide, Source.KAFKA, Built.logs(Built.FETCH));
            long events = load.events();
            double rebuild = micros(start, events);
            assertThat(readSide.totalPositions("generation_2")).isEqualTo(events);
            double reading = readAll(events);
            double upserts = Upserts.microsPerEvent(readSide.database(), "generation_2", events);
            LOG.info(String.format(Locale.ROOT, "%,d events: rebuilt in %.1f µs each, read in %.1f, upserted in %.1f:"
                    + " ratio %.2f", events, rebuild, reading, upserts, Math.max(reading, upserts) / rebuild));
            readSide.sizes().forEach(LOG::info);
            topic.delete();
        }
    }

    private static double micros(long since, long events) {
        return (System.nanoTime() - since) / 1e3 / events;
    }

    private static double readAll(long events) {
        long start = System.nanoTime();
        try (var log = Built.log()) {
            log.partitions().forEach(partition -> log.seek(partition, 0));
            for (long seen = 0; seen < events;) {
                seen += log.next().size();
            }
        }
        return micros(start, events);
    }
}
