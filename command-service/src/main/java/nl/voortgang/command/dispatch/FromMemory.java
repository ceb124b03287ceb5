package nl.voortgang.command.dispatch;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A command left no event, on a state that came from the cache and may be behind: it has to be decided again. */
final class FromMemory extends OptimisticLockingFailureException {

    FromMemory(@Nullable Throwable outcome) {
        super("decided on a remembered state", outcome);
    }
}
