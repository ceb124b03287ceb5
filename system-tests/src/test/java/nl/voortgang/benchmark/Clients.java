package nl.voortgang.benchmark;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A number of clients that each do the same work over and over, for a while. */
final class Clients {

    private Clients() {}

    /** Work of one client: how many steps one go was. */
    interface Work {
        int go() throws Exception;
    }

    /** @return steps per second of all clients together */
    static double run(int clients, Duration time, Callable<? extends Work> hire) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long begin = System.nanoTime();
        long steps = 0;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = IntStream.range(0, clients).mapToObj(client -> threads.submit(() -> work(hire.call(), end)))
                    .toList();
            for (Future<Long> client : running) {
                steps += client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        }
        return steps * 1e9 / (System.nanoTime() - begin);
    }

    private static long work(Work work, long end) throws Exception {
        try (var _ = work instanceof AutoCloseable closeable ? closeable : (AutoCloseable) () -> {}) {
            long steps = 0;
            while (System.nanoTime() < end) {
                steps += work.go();
            }
            return steps;
        }
    }
}
