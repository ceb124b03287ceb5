package nl.voortgang.command;

import static nl.voortgang.command.KafkaLog.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.voortgang.command.dispatch.Accepted;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.probe.Probe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Two instances of the command-service on one database")
class WholeServiceTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    private static final JdbcClient ALL = DATABASE.superuser();
    private static final KafkaLog LOG = new KafkaLog(SharedEngines.kafka().bootstrapServers());
    private static final Duration LONG = Duration.ofSeconds(30);

    private static Instance one;
    private static Instance other;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        one = Instance.start(DATABASE);
        other = Instance.start(DATABASE);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void put_every_event_of_many_writers_in_the_ledger_and_in_Kafka_once() throws InterruptedException {
        List<Callable<Accepted>> commands = IntStream.range(0, 600).<Callable<Accepted>>mapToObj(
                i -> () -> (i % 2 == 0 ? one : other).dispatch().send(Probe.More.of(organisation(i % 7), 1 + i % 5)))
                .toList();
        try (var clients = Executors.newFixedThreadPool(16)) {
            clients.invokeAll(commands).forEach(answer -> assertThat(answer).succeedsWithin(Duration.ZERO));
        }

        awaitEverythingPublished();
        assertThat(ALL.sql("SELECT count(*) FROM ledger WHERE organisation LIKE ?").param("%" + mark)
                .query(Integer.class).single()).isEqualTo(600);
        assertTheLedgerIsWhole();
        IntStream.range(0, 7).forEach(i -> assertKafkaHasWhatTheLedgerHas(organisation(i)));
    }

    @Test
    void wait_for_a_transaction_that_began_to_write_early_and_commits_last() {
        try (var slow = new EventWriter(DATABASE)) {
            one.dispatch().send(Probe.More.of(organisation(1), 1));
            awaitEverythingPublished();
            slow.begin().write(organisation(1), 2, 0);
            one.dispatch().send(Probe.More.of(organisation(1), 3));
            other.dispatch().send(Probe.More.of(organisation(2), 4));
            await().during(Duration.ofMillis(300)).atMost(LONG)
                    .untilAsserted(() -> assertThat(LOG.positions(organisation(1))).containsExactly(1L));
            slow.commit();
        }

        awaitEverythingPublished();
        assertTheLedgerIsWhole();
        assertKafkaHasWhatTheLedgerHas(organisation(1));
        assertThat(LOG.of(organisation(1))).extracting(event -> header(event, "ce_subject"))
                .containsExactly(probe(1), probe(2), probe(3));
    }

    @Test
    void do_not_skip_an_early_row_number_that_commits_long_after_later_ones_were_published() {
        try (var slow = new EventWriter(DATABASE)) {
            long early = DATABASE.nextRowNumber();
            one.dispatch().send(Probe.More.of(organisation(1), 1));
            other.dispatch().send(Probe.More.of(organisation(1), 2));
            awaitEverythingPublished();
            assertThat(LOG.positions(organisation(1))).containsExactly(1L, 2L);

            slow.write(organisation(1), 3, 0, early).commit();
        }

        awaitEverythingPublished();
        assertTheLedgerIsWhole();
        assertThat(LOG.positions(organisation(1))).containsExactly(1L, 2L, 3L);
        assertThat(header(LOG.of(organisation(1)).getLast(), "ce_subject")).isEqualTo(probe(3));
    }

    private String organisation(int number) {
        return "org-" + number + "-" + mark;
    }

    private String probe(int number) {
        return "statusmelding-" + organisation(1) + "-2022-2-2A1." + number;
    }

    private static long events() {
        return ALL.sql("SELECT count(*) FROM event").query(Long.class).single();
    }

    private static void awaitEverythingPublished() {
        await().atMost(LONG).until(() -> ALL.sql("SELECT line FROM publisher_mark").query(Long.class).single()
                .equals(events()));
    }

    private static void assertTheLedgerIsWhole() {
        assertThat(ALL.sql("SELECT line FROM ledger ORDER BY line").query(Long.class).list())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, events()).boxed().toList());
        assertThat(ALL.sql("""
                SELECT organisation FROM ledger GROUP BY organisation
                HAVING min(position) <> 1 OR max(position) <> count(*)""").query(String.class).list()).isEmpty();
        assertThat(ALL.sql("""
                SELECT concat_ws(' ', later.aggregate_id, later.sequence) FROM ledger later
                LEFT JOIN ledger earlier ON earlier.aggregate_id = later.aggregate_id
                    AND earlier.sequence = later.sequence - 1
                WHERE later.sequence > 0
                    AND (earlier.line IS NULL OR earlier.line > later.line OR earlier.position > later.position)""")
                .query(String.class).list()).isEmpty();
    }

    private static void assertKafkaHasWhatTheLedgerHas(String organisation) {
        List<String> ledger = ALL.sql("""
                SELECT concat_ws(' ', position, event_id, e.aggregate_id, encode(payload, 'escape'))
                FROM ledger l JOIN event e USING (event_id) WHERE l.organisation = ? ORDER BY position""")
                .param(organisation).query(String.class).list();
        assertThat(ledger).isNotEmpty();
        assertThat(LOG.of(organisation)).extracting(event -> "%d %s %s %s".formatted(
                Long.valueOf(header(event, "ce_sequence")), header(event, "ce_id"), header(event, "ce_subject"),
                new String(event.value()))).isEqualTo(ledger);
    }
}
