package nl.voortgang.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.voortgang.query.integrity.Verification;
import nl.voortgang.query.integrity.Verification.Difference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One generation, from its first event to its turn to serve. Whatever interrupts it, another one of these goes on from the
 * last batch that was committed.
 */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    /** Kafka or the ledger has less than the tables that serve. */
    static final String LOST = "LOST";
    /** Its rows are not what the ledger signed. */
    static final String UNEQUAL = "UNEQUAL";
    /** How long the intake is kept waiting for the last few events. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Generation generation;
    private final Generations generations;
    private final Filling filling;
    private final Verification verification;
    private boolean indexed;

    Rebuilding(Generation generation, Generations generations, Filling filling) {
        this.generation = generation;
        this.generations = generations;
        this.filling = filling;
        this.verification = generations.verification(generation);
        this.indexed = generation.indexed();
    }

    /** Returns when the generation serves, is halted or is cancelled. */
    void run() {
        while (generations.isBuilding(generation)) {
            filling.toTheEnd();
            atTheEnd();
        }
    }

    private void atTheEnd() {
        if (!filling.replay().isWhole()) {
            // a gap counts only when it is met twice
            var obstacle = filling.advanced() ? Optional.<String>empty() : filling.replay().obstacle();
            obstacle.ifPresentOrElse(it -> generations.halt(generation, it), filling::begin);
        } else if (!indexed) {
            generations.complete(generation);
            indexed = true;
        } else if (isAsSigned()) {
            generations.whileNothingComesIn(this::serve);
        }
    }

    /** What the intake wrote last is in the log as well. */
    private boolean serve() {
        Instant latest = Instant.now().plus(PATIENCE);
        while (generations.isBehind(generation)) {
            if (filling.take() == 0) {
                generations.halt(generation, LOST);
                return false;
            }
            if (!filling.replay().isWhole() || Instant.now().isAfter(latest)) {
                return false;
            }
        }
        boolean asSigned = isAsSigned();
        if (asSigned) {
            generations.serve(generation);
        }
        return asSigned;
    }

    /** Beforehand this takes long; while nothing comes in, it is only about what came last. */
    private boolean isAsSigned() {
        boolean more = true;
        while (more && generations.isBuilding(generation)) {
            more = verification.step(this::halt);
        }
        return !more;
    }

    private void halt(Difference difference) {
        LOG.error("generation {} is not what the ledger signed: {}", generation.number(), difference);
        generations.halt(generation, difference);
    }
}
