package nl.voortgang.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Callable;

/**
 * The parts that were started, stopped in reverse order whatever happened meanwhile. A part that is being started when the
 * stop comes is waited for, and stopped as well.
 */
final class Running implements AutoCloseable {

    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CompletableFuture<String> firstDeath = new CompletableFuture<>();
    private volatile boolean stopping;

    /** Starts a part beside others that are being started. */
    <T extends AutoCloseable> Future<T> start(Callable<T> starter) {
        return starters.submit(() -> {
            T part = starter.call();
            synchronized (parts) {
                parts.push(part);
            }
            return part;
        });
    }

    void watch(String title, ProcessHandle process) {
        process.onExit().thenRun(() -> firstDeath.complete(title));
    }

    boolean isStopping() {
        return stopping;
    }

    /** Waits until a watched process ends by itself, and says which. */
    String awaitDeath() {
        return firstDeath.join();
    }

    @Override
    public void close() {
        stopping = true;
        starters.close();
        synchronized (parts) {
            while (!parts.isEmpty()) {
                try {
                    parts.pop().close();
                } catch (Exception goOn) {
                    System.getLogger(Running.class.getName()).log(System.Logger.Level.WARNING, "while stopping", goOn);
                }
            }
        }
    }
}
