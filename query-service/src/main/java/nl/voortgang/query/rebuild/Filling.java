package nl.voortgang.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import nl.voortgang.query.intake.Replay;

/** Brings a log into a generation, batch by batch. */
final class Filling {

    private final Generation generation;
    private final Generations generations;
    private final Log log;
    private final Replay replay;
    private final int workers;
    private long taken;

    /** @param workers how many of these work at the same time, each on partitions of its own */
    Filling(Generation generation, Generations generations, Log log, Replay replay, int workers) {
        this.generation = generation;
        this.generations = generations;
        this.log = log;
        this.replay = replay;
        this.workers = workers;
        begin();
    }

    /** From where nothing is missing: what lies behind an event that could be applied only later is read again. */
    void begin() {
        log.partitions().forEach(partition -> log.seek(partition, replay.begin(partition)));
        taken = 0;
    }

    /** Returns at the end of the log, or when the generation is no longer to be filled. */
    void toTheEnd() {
        boolean more = true;
        while (more && generations.isBuilding(generation)) {
            more = take() >= Log.BATCH;
        }
    }

    /** @return how many records there were: fewer than a batch only at the end of the log */
    int take() {
        Instant start = Instant.now();
        var records = log.next();
        if (!records.isEmpty()) {
            int events = replay.take(records);
            taken += events;
            generations.took(generation, events, Duration.between(start, Instant.now()).dividedBy(workers));
        }
        return records.size();
    }

    /** Whether anything was applied since it was begun. */
    boolean advanced() {
        return taken > 0;
    }

    Replay replay() {
        return replay;
    }
}
