package nl.voortgang.query.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.voortgang.query.versions.Projection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The intake once more, into tables of its own: the same rules, positions and offsets, so it goes on where it left off and
 * what is broken halts an organisation here as there.
 */
public final class Replay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final SingleConnectionDataSource connection;
    private final Intake intake;
    private final Offsets offsets;
    private final Standings standings;
    private final UUID log;
    private final Clock clock;
    private final Map<Integer, PartitionReading> readings = new HashMap<>();

    Replay(SingleConnectionDataSource connection, List<Projection<?, ?>> projections, UUID log, Clock clock) {
        var jdbc = new JdbcTemplate(connection);
        this.connection = connection;
        this.intake = new Intake(connection, projections, clock,
                new TransactionTemplate(new JdbcTransactionManager(connection)));
        this.offsets = new Offsets(jdbc);
        this.standings = new Standings(jdbc);
        this.log = log;
        this.clock = clock;
    }

    /** The offset that this partition is to be read from: below it nothing is missing. */
    public long begin(int partition) {
        long next = offsets.next(log, partition);
        readings.put(partition, new PartitionReading(next));
        return next;
    }

    /**
     * Applies what can be applied, in one transaction.
     *
     * @param records of partitions that were begun, and for each all that follow on what was taken before
     * @return how many events were applied
     */
    public int take(List<ConsumerRecord<String, byte[]>> records) {
        var stretches = records.stream().collect(Collectors.groupingBy(ConsumerRecord::partition)).entrySet().stream()
                .map(read -> reading(read.getKey()).stretch(read.getKey(), read.getValue())).toList();
        Taken taken = intake.take(log, stretches);
        stretches.forEach(stretch -> reading(stretch.partition()).read(stretch, taken, clock.instant()));
        return taken.settled().stream().mapToInt(settled -> settled.run().steps().size()).sum();
    }

    private PartitionReading reading(int partition) {
        return Objects.requireNonNull(readings.get(partition), "a partition that was not begun");
    }

    /** Whether all that was read since its partition was begun is applied. */
    public boolean isWhole() {
        return readings.values().stream().allMatch(PartitionReading::isWhole);
    }

    /** Why an organisation went no further. */
    public Optional<String> obstacle() {
        var halts = standings.halted().stream().flatMap(standing -> Optional.ofNullable(standing.halt()).stream()
                .peek(halt -> LOG.error("{} cannot be rebuilt beyond position {}: position {}, {}",
                        standing.organisation(), standing.position(), halt.position(), halt.obstacle())))
                .toList();
        return halts.stream().map(halt -> halt.obstacle().name()).findFirst();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
