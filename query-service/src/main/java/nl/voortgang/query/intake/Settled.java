package nl.voortgang.query.intake;

import java.time.Instant;
import nl.voortgang.contract.OrganisationId;

/**
 * What becomes of an organisation after a run.
 *
 * @param run what was applied
 * @param standing as it is from now on
 * @param suspected a gap was met for the first time: what is missing may turn up when it is read again
 */
record Settled(Run run, Standing standing, boolean suspected) {

    static Settled of(Run run, boolean gapWasSuspected, Instant now) {
        Standing reached = run.reached();
        Run.Block block = run.block();
        if (block == null) {
            return new Settled(run, reached, false);
        }
        if (block.obstacle() == Obstacle.GAP) {
            // behind an obstacle that is known already, everything is a gap
            boolean known = reached.halt() != null;
            return known || !gapWasSuspected
                    ? new Settled(run, reached, !known)
                    : new Settled(run, reached.halted(Obstacle.GAP, now), false);
        }
        return new Settled(run, reached.haltedBy(block.obstacle()) ? reached : reached.halted(block.obstacle(), now),
                false);
    }

    OrganisationId organisation() {
        return standing.organisation();
    }

    boolean changed() {
        return !standing.equals(run.standing());
    }

    boolean halted() {
        return standing.halt() != null && !standing.halt().equals(run.standing().halt());
    }

    boolean resumed() {
        return standing.halt() == null && run.standing().halt() != null;
    }

    /** From where the missing events may be found. */
    long rereadFrom(int partition) {
        return standing.next() != null && standing.next().partition() == partition ? standing.next().offset() : 0;
    }
}
