package nl.voortgang.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.voortgang.systemtests.Api;
import nl.voortgang.systemtests.Product;
import nl.voortgang.systemtests.Steps;
import nl.voortgang.systemtests.Town;

/**
 * Steps (submit, review, approve) per second through HTTP with an access token, against a plain loop over JDBC in turns
 * with it, on the same PostgreSQL. Prints the table of {@code docs/performance.md}.
 */
final class StepsBenchmark {

    private static final Duration TURN = Duration.ofSeconds(3);
    private static final int TURNS = 3;
    private static final int STEPS_PER_UPDATE = 3;

    private final Product product;
    private final Town town;
    private final Api reader;
    private final Queue<String> updates = new ConcurrentLinkedQueue<>();
    private int year = 2030;
    private int ordinal;

    /** What one turn of both showed. */
    private record Turn(double steps, double plain, double processorMicros, double statements) {
        double ratio() {
            return steps / plain;
        }
    }

    private StepsBenchmark(Product product) throws SQLException {
        this.product = product;
        this.town = Town.found(product, "meetstad", 10, 40);
        this.reader = product.query(town.organisation, "p-concern", "concerncontroller");
        PlainLoop.prepare(product);
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("voortgang-benchmark-");
        try (var product = Product.start(directory, List.of())) {
            new StepsBenchmark(product).run();
        }
    }

    private void run() throws Exception {
        stock(8_000);
        steps(8, Duration.ofSeconds(10));
        PlainLoop.run(product, 8, TURN);
        print("| clients | steps/s | plain loop/s | ratio | CPU µs/step | SQL/step | visible p50 ms | visible p99 ms |");
        print("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int clients : List.of(1, 8, 32)) {
            measure(clients);
        }
    }

    private void measure(int clients) throws Exception {
        var turns = new ArrayList<Turn>();
        List<Double> latencies = Collections.synchronizedList(new ArrayList<>());
        for (int turn = 0; turn < TURNS; turn++) {
            stock(6_000);
            double plain = PlainLoop.run(product, clients, TURN);
            turns.add(turn(clients, plain));
            try (var _ = Latency.observing(town, reader, updates, latencies)) {
                steps(clients, TURN);
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::ratio));
        Turn median = turns.get(TURNS / 2);
        print("| %d | %.0f | %.0f | %.2f | %.0f | %.1f | %.0f | %.0f |".formatted(clients, median.steps(),
                median.plain(),
                median.ratio(), median.processorMicros(), median.statements(), Latency.percentile(latencies, 50),
                Latency.percentile(latencies, 99)));
    }

    private Turn turn(int clients, double plain) throws Exception {
        Duration processorBefore = ProcessorTime.of(product.commandProcess().pid());
        long statementsBefore = Statements.ofCommandService(product);
        double rate = steps(clients, TURN);
        double steps = rate * TURN.toSeconds();
        Duration processor = ProcessorTime.of(product.commandProcess().pid()).minus(processorBefore);
        return new Turn(rate, plain, processor.toNanos() / 1e3 / steps,
                (Statements.ofCommandService(product) - statementsBefore) / steps);
    }

    private double steps(int clients, Duration time) throws Exception {
        return Clients.run(clients, time, () -> () -> {
            var update = new Steps(updates.remove());
            town.author.post(update.submission(), update.contentSent()).expect(201);
            town.controller.post(update.review(), update.hashSeen()).expect(201);
            town.holder.post(update.approval(), update.hashSeen()).expect(201);
            return STEPS_PER_UPDATE;
        });
    }

    /** Sees to it that there are updates enough to work on. */
    private void stock(int wanted) {
        while (updates.size() < wanted) {
            if (ordinal == 9) {
                ordinal = 0;
                year++;
            }
            if (ordinal == 0) {
                town.importTree(year);
            }
            updates.addAll(town.openReport(year, ++ordinal));
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
