package nl.voortgang.query.rebuild;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.voortgang.query.intake.Replays;

/** Fills a generation, at first with as many at a time as its source allows, and sees it through until it serves. */
final class Building {

    private final Generation generation;
    private final Generations generations;
    private final Logs logs;
    private final Replays replays;

    Building(Generation generation, Generations generations, Logs logs, Replays replays) {
        this.generation = generation;
        this.generations = generations;
        this.logs = logs;
        this.replays = replays;
    }

    void run() throws InterruptedException, ExecutionException {
        int workers = generation.source().workers();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            List<Callable<Boolean>> work = IntStream.range(0, workers)
                    .<Callable<Boolean>>mapToObj(share -> () -> with(share, workers, Filling::toTheEnd)).toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        with(0, 1, filling -> new Rebuilding(generation, generations, filling).run());
    }

    private boolean with(int share, int workers, Consumer<Filling> work) {
        try (var log = logs.open(generation.source(), partition -> partition % workers == share);
                var replay = replays.into(generation.schema(), log.id())) {
            work.accept(new Filling(generation, generations, log, replay, workers));
        }
        return true;
    }
}
