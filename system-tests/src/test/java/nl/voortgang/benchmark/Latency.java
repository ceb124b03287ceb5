package nl.voortgang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import nl.voortgang.systemtests.Api;
import nl.voortgang.systemtests.Steps;
import nl.voortgang.systemtests.Town;

/**
 * How long after the answer to a command a query shows it: one observer beside the clients, who submits and then asks for
 * at least that version.
 */
final class Latency implements AutoCloseable {

    private final Town town;
    private final Api reader;
    private final Queue<String> updates;
    private final List<Double> milliseconds;
    private final Thread observer = new Thread(this::observe, "observer");
    private volatile boolean done;

    private Latency(Town town, Api reader, Queue<String> updates, List<Double> milliseconds) {
        this.town = town;
        this.reader = reader;
        this.updates = updates;
        this.milliseconds = milliseconds;
    }

    /** Observes until closed; adds to the list meanwhile. */
    static Latency observing(Town town, Api reader, Queue<String> updates, List<Double> milliseconds) {
        var latency = new Latency(town, reader, updates, milliseconds);
        latency.observer.start();
        return latency;
    }

    private void observe() {
        while (!done) {
            String update = updates.remove();
            var steps = new Steps(update);
            String version = town.author.post(steps.submission(), steps.contentSent()).expect(201).text("/versie");
            long answered = System.nanoTime();
            reader.get("/v1/statusmeldingen/" + update + "?minimaleVersie=" + update + ":" + version).expect(200);
            milliseconds.add((System.nanoTime() - answered) / 1e6);
        }
    }

    static double percentile(List<Double> milliseconds, int percentile) {
        var sorted = new ArrayList<>(milliseconds);
        sorted.sort(null);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100));
    }

    @Override
    public void close() {
        done = true;
        try {
            observer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
