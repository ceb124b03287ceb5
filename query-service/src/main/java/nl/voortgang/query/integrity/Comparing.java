package nl.voortgang.query.integrity;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The thread that compares, as long as the service runs. */
final class Comparing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Comparing.class);

    private final Comparisons comparisons;
    private final Duration rest;
    private final Duration betweenLooks;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean running;

    Comparing(Comparisons comparisons, Duration rest, Duration betweenLooks) {
        this.comparisons = comparisons;
        this.rest = rest;
        this.betweenLooks = betweenLooks;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("comparing").start(this::repeat);
    }

    private void repeat() {
        try {
            while (!end.await((compared() ? rest : betweenLooks).toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("goes on");
            }
        } catch (InterruptedException e) {
            LOG.debug("no more comparing");
        }
    }

    private boolean compared() {
        try {
            return comparisons.step();
        } catch (RuntimeException e) {
            LOG.warn("could not compare with the ledger's checkpoints; tried again", e);
            return false;
        }
    }

    /** Lets the current piece end: whoever is interrupted while asking the database loses the connection. */
    @Override
    public void stop() {
        running = false;
        end.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
