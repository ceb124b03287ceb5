package nl.voortgang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
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
    }
    @Test
    void that_is_refused_leaves_nothing() {
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThatThrownBy(() -> here.dispatch().send(Probe.From.of("leiden", probe, 2)))
                .isInstanceOf(NotFound.class);
        assertThat(here.dispatch().send(Probe.More.of("leiden", probe)).version()).isEqualTo(2);
    }
}
