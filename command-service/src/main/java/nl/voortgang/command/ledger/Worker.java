package nl.voortgang.command.ledger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that repeats a step: at once while there is more to do, when somebody rings, and otherwise now and then, since
 * another instance of the service does not ring here. A step that fails is tried again for ever, less often.
 */
public final class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration IDLE = Duration.ofMillis(50);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(15);

    private final String name;
    private final Duration idle;
    private final Step step;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    public Worker(String name, Step step) {
        this(name, IDLE, step);
    }

    /** @param idle how long it waits when there was nothing to do and nobody rings */
    public Worker(String name, Duration idle, Step step) {
        this.name = name;
        this.idle = idle;
        this.step = step;
    }

    /** What is repeated. */
    @FunctionalInterface
    public interface Step {
        /** @return whether there is more to do at once */
        boolean run() throws InterruptedException;
    }

    public void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Why the last step failed; null when it did not. */
    public @Nullable RuntimeException failure() {
        return failure.get();
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::repeat);
    }

    /** Lets the current step end. */
    @Override
    public synchronized void stop() {
        running = false;
        ring();
        if (thread == null) {
            return;
        }
        try {
            if (!thread.join(TO_FINISH)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void repeat() {
        try {
            while (running) {
                if (!moreToDo() && bell.tryAcquire(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("{} did not end in time and was interrupted", name);
        }
    }

    private Duration pause() {
        return failure.get() == null ? idle : AFTER_FAILURE;
    }

    private boolean moreToDo() throws InterruptedException {
        try {
            boolean more = step.run();
            if (failure.getAndSet(null) != null) {
                LOG.info("{} goes on", name);
            }
            return more;
        } catch (RuntimeException e) {
            if (failure.getAndSet(e) == null) {
                LOG.error("{} failed and is tried again every {}", name, AFTER_FAILURE, e);
            }
            return false;
        }
    }
}
