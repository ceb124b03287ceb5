package nl.voortgang.query.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/**
 * Down while an organisation is halted, naming it. The service stays ready: it answers for all others, and for that one
 * as of the position it reached.
 */
final class IntakeHealth extends AbstractHealthIndicator {

    private final Serving serving;
    private final Standings standings;
    private final KafkaListenerEndpointRegistry listeners;

    IntakeHealth(Serving serving, Standings standings, KafkaListenerEndpointRegistry listeners) {
        super("the intake's database does not answer");
        this.serving = serving;
        this.standings = standings;
        this.listeners = listeners;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var listener = listeners.getListenerContainer(KafkaIntake.LISTENER);
        boolean running = listener != null && listener.isRunning();
        var halted = serving.execute(_ -> standings.halted());
        builder.status(running && halted.isEmpty() ? "UP" : "DOWN")
                .withDetail("running", running)
                .withDetail("halted", halted.stream().collect(Collectors.toMap(
                        standing -> standing.organisation().value(), IntakeHealth::detail)));
    }

    private static Map<String, Object> detail(Standing standing) {
        Standing.Halt halt = java.util.Objects.requireNonNull(standing.halt());
        return Map.of("position", halt.position(), "reason", halt.obstacle(), "since", halt.since().toString());
    }
}
