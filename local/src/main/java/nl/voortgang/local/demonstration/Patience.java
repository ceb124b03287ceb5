package nl.voortgang.local.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again until there is an answer: what one service did takes a moment to reach the other, or a process of its own. */
final class Patience {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** @throws IllegalStateException when there is none in a minute */
    static <T> T await(String what, Supplier<Optional<T>> question) {
        Instant giveUp = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(giveUp)) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("not within a minute: " + what);
    }
}
