package nl.voortgang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A command")
class DispatchTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final CommandDatabase DATABASE = CommandDatabase.fresh();

    private static Instance here;
    private static Instance elsewhere;

    /** A probe for this test alone. */
    private final int probe = NUMBER.incrementAndGet();

    @BeforeAll
    static void start() {
        here = Instance.start(DATABASE);
        elsewhere = Instance.start(DATABASE);
    }

    @AfterAll
    static void stop() {
        here.close();
        elsewhere.close();
    }

    @Test
    void is_answered_with_the_version_its_aggregate_has_become() {
        assertThat(here.dispatch().send(Probe.More.of("leiden", probe)))
                .isEqualTo(new Accepted("statusmelding-leiden-2022-2-2A1." + probe, 1, 0));
        assertThat(here.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(2);
    }

    @Test
    void may_leave_several_events_at_once() {
        assertThat(here.dispatch().send(new Probe.More(new OrganisationId("leiden"),
                StatusUpdateId.parse("2022-2-2A1." + probe), 3)).version()).isEqualTo(3);
    }

    @Test
    void that_is_refused_leaves_nothing() {
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThatThrownBy(() -> here.dispatch().send(Probe.From.of("leiden", probe, 2)))
                .isInstanceOf(NotFound.class);
        assertThat(here.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(2);
    }

    @Test
    void belongs_to_its_organisation_also_in_the_cache() {
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThat(here.dispatch().send(Probe.More.of("delft", probe)).version()).isEqualTo(1);
    }

    @Nested
    @DisplayName("for an expected version")
    class ExpectedVersion {

        @Test
        void is_accepted_on_that_version() {
            here.dispatch().send(Probe.More.of("leiden", probe), expecting(0));

            assertThat(here.dispatch().send(Probe.More.of("leiden", probe), expecting(1)).version()).isEqualTo(2);
        }

        @Test
        void is_refused_on_another() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            here.dispatch().send(Probe.More.of("leiden", probe));

            assertThatThrownBy(() -> here.dispatch().send(Probe.More.of("leiden", probe), expecting(1)))
                    .isInstanceOf(StaleVersion.class);
            assertThatThrownBy(() -> here.dispatch().send(Probe.More.of("leiden", probe), expecting(3)))
                    .isInstanceOf(StaleVersion.class);
        }

        @Test
        void that_only_another_instance_knows_is_accepted() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            elsewhere.dispatch().send(Probe.More.of("leiden", probe));

            assertThat(here.dispatch().send(Probe.More.of("leiden", probe), expecting(2)).version()).isEqualTo(3);
        }

        @Test
        void that_was_overtaken_by_another_instance_is_refused() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            elsewhere.dispatch().send(Probe.More.of("leiden", probe));

            assertThatThrownBy(() -> here.dispatch().send(Probe.More.of("leiden", probe), expecting(1)))
                    .isInstanceOf(StaleVersion.class);
        }

        private Conditions expecting(long version) {
            return new Conditions(version, null);
        }
    }

    @Nested
    @DisplayName("that another instance of the service got ahead of")
    class OtherInstance {

        @Test
        void is_decided_again_on_what_the_other_left() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            elsewhere.dispatch().send(Probe.More.of("leiden", probe));

            assertThat(here.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(3);
            assertThat(elsewhere.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(4);
        }

        @Test
        void is_not_refused_for_what_is_no_longer_so() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            elsewhere.dispatch().send(Probe.More.of("leiden", probe));

            assertThat(here.dispatch().send(Probe.From.of("leiden", probe, 2)).version()).isEqualTo(3);
        }

        @Test
        void is_not_thought_superfluous_for_what_is_no_longer_so() {
            here.dispatch().send(Probe.More.of("leiden", probe));
            elsewhere.dispatch().send(Probe.More.of("leiden", probe));

            assertThat(here.dispatch().send(Probe.UpTo.of("leiden", probe, 1)))
                    .isEqualTo(new Accepted("statusmelding-leiden-2022-2-2A1." + probe, 2, 2));
        }

        @Test
        void counts_though_both_decide_on_the_same_aggregate_all_the_time() throws InterruptedException {
            try (var clients = Executors.newFixedThreadPool(8)) {
                clients.invokeAll(IntStream.range(0, 80).<Callable<Accepted>>mapToObj(i -> () -> (i % 2 == 0
                        ? here
                        : elsewhere).dispatch().send(Probe.More.of("leiden", probe))).toList())
                        .forEach(answer -> assertThat(answer).succeedsWithin(Duration.ZERO));
            }
            assertThat(here.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(81);
        }
    }
}
