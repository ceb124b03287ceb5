package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("When services are killed while people work")
@ExtendWith(SharedProduct.class)
class FaultsTest {

    private static final int ROUNDS = 3;
    private static final int CLIENTS = 4;
    private static final int PROGRAMMES = 4;
    private static final int PERFORMANCES = 4 * 5 * 20;
    /** Portfolio, term, a programme's record each, import, plan, open; then a request per subject and three steps. */
    private static final int EVENTS = 2 + PROGRAMMES + 3 + PROGRAMMES + PERFORMANCES + 3 * PERFORMANCES;

    @Test
    void nothing_that_was_answered_is_lost_and_nothing_happens_twice(Product product) throws Exception {
        var towns = List.of(Town.found(product, "eiland", PROGRAMMES, 20),
                Town.found(product, "kust", PROGRAMMES, 20));
        var waiting = new ConcurrentLinkedQueue<Work>();
        var approved = new ConcurrentLinkedQueue<Work>();
        for (Town town : towns) {
            town.importTree(2030);
            town.openReport(2030, 1).forEach(update -> waiting.add(new Work(town, new Steps(update))));
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var running = new ArrayList<Future<?>>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> work(waiting, approved)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                awaitSome(approved, running);
                product.killAndRestartQueryService();
                awaitSome(approved, running);
                product.killAndRestartCommandService();
            }
            for (Future<?> client : running) {
                client.get();
            }
        }
        product.awaitReadiness();

        assertThat(approved).hasSize(2 * PERFORMANCES);
        for (Town town : towns) {
            assertThat(new Books(product, town.organisation).areEqual()).isEqualTo(EVENTS);
        }
    }

    private static void work(Queue<Work> waiting, Queue<Work> approved) {
        for (Work next = waiting.poll(); next != null; next = waiting.poll()) {
            next.untilApproved();
            approved.add(next);
        }
    }

    /** Lets people work for a while that nobody can foresee. */
    private static void awaitSome(Queue<Work> approved, List<Future<?>> running) {
        int enough = approved.size() + RandomGenerator.getDefault().nextInt(5, 60);
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            for (Future<?> client : running) {
                if (client.isDone()) {
                    client.get();
                }
            }
            return approved.size() >= enough;
        });
    }

    private record Work(Town town, Steps steps) {
        void untilApproved() {
            town.author.postUntilAnswered(steps.submission(), steps.contentSent()).expect(201);
            town.controller.postUntilAnswered(steps.review(), steps.hashSeen()).expect(201);
            town.holder.postUntilAnswered(steps.approval(), steps.hashSeen()).expect(201);
        }
    }
}
