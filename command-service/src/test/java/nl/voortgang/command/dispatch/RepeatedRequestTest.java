package nl.voortgang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.contract.PersonId;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A repeated request")
class RepeatedRequestTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final CommandDatabase DATABASE = CommandDatabase.fresh();

    private static Instance here;
    private static Instance elsewhere;

    private final int probe = NUMBER.incrementAndGet();
    private final Conditions once = key("sleutel-" + probe, "hash");

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
    void gets_the_first_answer_and_changes_nothing() {
        Accepted first = here.dispatch().send(Probe.More.of("leiden", probe), once);
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThat(here.dispatch().send(Probe.More.of("leiden", probe), once)).isEqualTo(first);
        assertThat(elsewhere.dispatch().send(Probe.More.of("leiden", probe), once)).isEqualTo(first);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void gets_it_also_where_nothing_changed() {
        here.dispatch().send(Probe.More.of("leiden", probe));
        Accepted nothing = here.dispatch().send(Probe.UpTo.of("leiden", probe, 1), once);
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThat(nothing.changed()).isFalse();
        assertThat(here.dispatch().send(Probe.UpTo.of("leiden", probe, 1), once)).isEqualTo(nothing);
    }

    @Test
    void is_decided_when_the_first_was_refused() {
        assertThatThrownBy(() -> here.dispatch().send(Probe.From.of("leiden", probe, 1), once))
                .isInstanceOf(NotFound.class);
        here.dispatch().send(Probe.More.of("leiden", probe));

        assertThat(here.dispatch().send(Probe.From.of("leiden", probe, 1), once).version()).isEqualTo(2);
    }

    @Test
    void is_refused_when_it_is_another_request_under_the_same_key() {
        here.dispatch().send(Probe.More.of("leiden", probe), once);

        assertThatThrownBy(() -> here.dispatch().send(Probe.More.of("leiden", probe), key("sleutel-" + probe, "other")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void is_known_by_person_and_organisation_as_well() {
        here.dispatch().send(Probe.More.of("leiden", probe), once);
        var ofAnother = new Conditions(null, new Once(new PersonId("p-2"), "sleutel-" + probe, "hash"));

        assertThat(here.dispatch().send(Probe.More.of("leiden", probe), ofAnother).version()).isEqualTo(2);
        assertThat(here.dispatch().send(Probe.More.of("delft", probe), once).version()).isEqualTo(1);
    }

    @Test
    void counts_once_however_many_come_at_the_same_moment() throws InterruptedException, ExecutionException {
        List<Callable<Accepted>> requests = IntStream.range(0, 20).<Callable<Accepted>>mapToObj(
                i -> () -> (i % 2 == 0 ? here : elsewhere).dispatch().send(Probe.More.of("leiden", probe), once))
                .toList();
        try (var clients = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Accepted> answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(new Accepted("statusmelding-leiden-2022-2-2A1." + probe, 1, 0));
            }
        }
        assertThat(events()).isEqualTo(1);
    }

    private static Conditions key(String key, String hash) {
        return new Conditions(null, new Once(new PersonId("p-1"), key, hash));
    }

    private int events() {
        return DATABASE.superuser().sql("SELECT count(*) FROM event WHERE aggregate_id = ?")
                .param("statusmelding-leiden-2022-2-2A1." + probe).query(Integer.class).single();
    }
}
