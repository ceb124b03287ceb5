package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.intake.Damage;
import nl.voortgang.query.intake.RandomHistory;
import nl.voortgang.query.intake.ReadSide;
import nl.voortgang.query.intake.RunningService;
import nl.voortgang.query.intake.Topic;
import nl.voortgang.query.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One service for all of them: whatever serves after one rebuild is replaced by the next. */
@DisplayName("A rebuild")
class RebuildTest {

    private static final PersonId ADMIN = new PersonId("p-beheer");
    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 900);
    private static final List<Event> OTHER = RandomHistory.of(new OrganisationId("voorbeeldstad"), 2, 300);
    private static final List<Event> HAPPENED = new ArrayList<>();

    private static ReadSide readSide;
    private static Topic topic;
    private static RunningService service;
    private static JdbcClient owner;
    private static Generations generations;

    @BeforeAll
    static void start() {
        String kafka = SharedEngines.kafka().bootstrapServers();
        readSide = new ReadSide();
        topic = new Topic(kafka).create();
        service = RunningService.on(readSide.database(), kafka);
        owner = JdbcClient.create(readSide.database().as("voortgang_query_owner"));
        generations = service.part(Generations.class);
        happened(OTHER);
        happened(LEIDEN.subList(0, 500));
    }

    @AfterAll
    static void stop() {
        service.close();
        topic.delete();
        topic.close();
        readSide.close();
    }

    private static void happened(List<Event> events) {
        HAPPENED.addAll(events);
        topic.publish(events);
        awaitAll();
    }

    private static void awaitAll() {
        await().atMost(Duration.ofSeconds(60)).until(() -> readSide.totalPositions(serving()) == HAPPENED.size());
    }

    private static String serving() {
        return owner.sql("SELECT control.serving()").query(String.class).single();
    }

    private static String state(int number) {
        return owner.sql(
                "SELECT concat_ws(' ', state, reason, unequal_organisation, unequal_from, unequal_until) FROM control.generation WHERE number = ?")
                .param(number)
                .query(String.class).single();
    }

    private static void awaitState(int number, String state) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20))
                .until(() -> state(number).equals(state));
    }

    private static int begin() {
        return generations.begin(Source.KAFKA, ADMIN);
    }

    @Test
    void has_the_same_rows_as_the_generation_it_replaces() {
        String before = serving();
        awaitState(begin(), "SERVING");
        assertThat(serving()).isNotEqualTo(before);
        assertThat(readSide.rows(serving())).isEqualTo(readSide.rows(before));
    }

    @Test
    void misses_nothing_that_is_written_meanwhile_and_no_question_fails_or_goes_back_in_time() throws Exception {
        HAPPENED.addAll(LEIDEN.subList(500, 900));
        try (var questions = new Questions(service.part(Reading.class), "leiden")) {
            var writing = Thread.ofVirtual().start(() -> IntStream.range(50, 90)
                    .forEach(ten -> topic.publish(LEIDEN.subList(ten * 10, ten * 10 + 10))));
            awaitState(begin(), "SERVING");
            awaitState(begin(), "SERVING");
            writing.join();
            await().atMost(Duration.ofSeconds(60)).until(() -> questions.lastPosition() == 900);
            assertThat(questions.failures()).isEmpty();
        }
        awaitAll();
        assertThat(readSide.kept(serving())).isEqualTo(ReadSide.keptOf(HAPPENED));
    }

    @Test
    void is_refused_while_another_one_is_under_way_which_is_cancelled_and_leaves_nothing_behind() throws SQLException {
        String before = serving();
        whileItCannotGoOn(number -> {
            assertThatThrownBy(RebuildTest::begin).isInstanceOf(RebuildUnderWay.class);
            assertThat(generations.cancel(number)).isTrue();
            assertThat(generations.cancel(number)).isFalse();
        });
        await().until(() -> owner.sql("""
                SELECT bool_and(to_regnamespace(schema) IS NULL) FROM control.generation WHERE state = 'CANCELLED'""")
                .query(Boolean.class).single());
        assertThat(serving()).isEqualTo(before);
    }

    private static void whileItCannotGoOn(Consumer<Integer> meanwhile) throws SQLException {
        try (Connection barrier = readSide.database().as("voortgang_query_owner").getConnection();
                var statement = barrier.createStatement()) {
            barrier.setAutoCommit(false);
            statement.execute("SELECT control.hold()");
            meanwhile.accept(begin());
        }
    }

    @Test
    void is_halted_by_an_event_that_cannot_be_applied_and_goes_on_when_it_is_resumed_after_a_repair() {
        var broken = RandomHistory.of(new OrganisationId("breukelen"), 3, 20);
        happened(broken.subList(0, 19));
        var good = topic.next(broken.get(19));
        topic.publish(Damage.UNKNOWN_TYPE.apply(Topic.copy(good)));
        String before = serving();
        int number = begin();
        awaitState(number, "HALTED UNKNOWN_TYPE");
        assertThat(serving()).isEqualTo(before);
        topic.publish(good);
        HAPPENED.add(broken.get(19));
        assertThat(generations.resume(number)).isTrue();
        awaitState(number, "SERVING");
        awaitAll();
    }

    @Test
    void is_halted_when_its_rows_are_not_what_the_ledger_signed_and_serves_once_they_are() {
        var gouda = RandomHistory.of(new OrganisationId("gouda"), 4, 20);
        happened(gouda);
        signed("gouda", 5, root("gouda", 5));
        signed("gouda", 20, root("gouda", 19));
        String before = serving();
        int number = begin();
        awaitState(number, "HALTED UNEQUAL gouda 6 20");
        assertThat(serving()).isEqualTo(before);
        owner.sql("DELETE FROM control.signed_checkpoint WHERE organisation = 'gouda' AND size = 20").update();
        signed("gouda", 20, root("gouda", 20));
        assertThat(generations.resume(number)).isTrue();
        awaitState(number, "SERVING");
    }

    private static Hash root(String organisation, int size) {
        Frontier tree = Frontier.empty();
        owner.sql("SELECT * FROM %s.change WHERE organisation = ? AND position <= ? ORDER BY position"
                .formatted(serving())).params(organisation, size)
                .query((row, _) -> new Leaf(row.getLong("position"), row.getObject("event_id", UUID.class),
                        row.getString("type"), row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"), Hash.of(row.getBytes("payload"))))
                .list().forEach(leaf -> tree.append(leaf.hash()));
        return tree.root();
    }

    private static void signed(String organisation, int size, Hash root) {
        owner.sql("INSERT INTO control.signed_checkpoint VALUES (?, ?, ?, 'note', now())")
                .params(organisation, size, root.bytes()).update();
    }

    @Test
    void is_halted_when_kafka_has_less_than_the_tables_that_serve() {
        String before = serving();
        owner.sql("INSERT INTO %s.intake (organisation, position) VALUES ('ergens', 12)".formatted(before)).update();
        int number = begin();
        awaitState(number, "HALTED LOST");
        assertThat(serving()).isEqualTo(before);
        owner.sql("DELETE FROM %s.intake WHERE organisation = 'ergens'".formatted(before)).update();
        assertThat(generations.resume(number)).isTrue();
        awaitState(number, "SERVING");
    }
}
