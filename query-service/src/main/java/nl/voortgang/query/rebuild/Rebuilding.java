package nl.voortgang.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.voortgang.query.intake.Replay;

/**
 * One generation, from its first event to its turn to serve. Whatever interrupts it, another one of these goes on from the
 * last batch that was committed.
 */
final class Rebuilding {

    /** Kafka or the ledger has less than the tables that serve. */
    static final String LOST = "LOST";
    /** How long the intake is kept waiting for the last few events. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Generation generation;
    private final Generations generations;
    private final Log log;
    private final Replay replay;
    private boolean indexed;
    private long takenThisTime;

    Rebuilding(Generation generation, Generations generations, Log log, Replay replay) {
        this.generation = generation;
        this.generations = generations;
        this.log = log;
        this.replay = replay;
        this.indexed = generation.indexed();
    }

    /** Returns when the generation serves, is halted or is cancelled. */
    void run() {
        readFromWhereNothingIsMissing();
        while (generations.isBuilding(generation)) {
            if (take() < Log.BATCH) {
                atTheEnd();
            }
        }
    }

    /** The records behind an event that could be applied only later are read again. */
    private void readFromWhereNothingIsMissing() {
        log.partitions().forEach(partition -> log.seek(partition, replay.begin(partition)));
        takenThisTime = 0;
    }

    private int take() {
        Instant start = Instant.now();
        var records = log.next();
        if (!records.isEmpty()) {
            int taken = replay.take(records);
            takenThisTime += taken;
            generations.took(generation, taken, Duration.between(start, Instant.now()));
        }
        return records.size();
    }

    private void atTheEnd() {
        if (!replay.isWhole()) {
            // a gap counts only when it is met twice
            var obstacle = takenThisTime > 0 ? Optional.<String>empty() : replay.obstacle();
            obstacle.ifPresentOrElse(it -> generations.halt(generation, it), this::readFromWhereNothingIsMissing);
        } else if (!indexed) {
            generations.complete(generation);
            indexed = true;
        } else {
            generations.whileNothingComesIn(this::serve);
        }
    }

    /** What the intake wrote last is in the log as well. */
    private boolean serve() {
        Instant latest = Instant.now().plus(PATIENCE);
        while (generations.isBehind(generation)) {
            if (take() == 0) {
                generations.halt(generation, LOST);
                return false;
            }
            if (!replay.isWhole() || Instant.now().isAfter(latest)) {
                return false;
            }
        }
        generations.serve(generation);
        return true;
    }
}
