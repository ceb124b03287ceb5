package nl.voortgang.command.checkpoint;

import nl.voortgang.command.ledger.Worker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether what happens is signed. */
@Component("checkpointHealthIndicator")
final class CheckpointHealth implements HealthIndicator {

    private final Worker checkpointing;

    CheckpointHealth(Worker checkpointing) {
        this.checkpointing = checkpointing;
    }

    @Override
    public Health health() {
        RuntimeException failure = checkpointing.failure();
        return (failure == null ? Health.up() : Health.down(failure)).build();
    }
}
