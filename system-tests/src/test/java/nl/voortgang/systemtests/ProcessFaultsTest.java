package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("When the command-service is killed while a report")
@ExtendWith(SharedProduct.class)
class ProcessFaultsTest {

    private static final int KILLS = 3;
    private static final String REPORT = "2030-1";
    /** Portfolio, term, programme, import, plan, open. */
    private static final int BEFORE = 6;
    /** Request, submit, review, approve, freeze. */
    private static final int PER_UPDATE = 5;
    /** Compile, adopt. */
    private static final int AFTER = 2;

    @Test
    void opens_and_while_it_freezes_both_end_as_if_nothing_had_happened(Product product) throws Exception {
        Town town = Town.found(product, "haven", 1, 20);
        town.importTree(2030);
        town.plan(2030, 1);

        town.open(REPORT);
        killDuring("gevraagd", town, product);
        approveAll(town);
        town.compile(REPORT);
        killDuring("bevroren", town, product);

        town.adopt(REPORT);
        assertThat(town.updatesWith("ontdooid", REPORT)).isZero();
        assertThat(new Books(product, town.organisation).areEqual())
                .isEqualTo(BEFORE + PER_UPDATE * town.subjects() + AFTER);
    }

    /** At moments that nobody can foresee, the next one further on than the one before. */
    private static void killDuring(String act, Town town, Product product) {
        int reached = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            reached = RandomGenerator.getDefault().nextInt(reached, town.subjects() * kill / KILLS);
            awaitUpdates(act, town, reached);
            product.killAndRestartCommandService();
        }
        awaitUpdates(act, town, town.subjects());
        product.awaitReadiness();
        awaitUpdates(act, town, town.subjects());
    }

    private static void awaitUpdates(String act, Town town, int enough) {
        await().atMost(Duration.ofMinutes(2)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                .until(() -> town.updatesWith(act, REPORT) >= enough);
    }

    private static void approveAll(Town town) {
        town.updates(REPORT).map(Steps::new).forEach(update -> {
            town.author.post(update.submission(), update.contentSent()).expect(201);
            town.controller.post(update.review(), update.hashSeen()).expect(201);
            town.holder.post(update.approval(), update.hashSeen()).expect(201);
        });
    }
}
