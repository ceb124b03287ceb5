package nl.voortgang.command.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.command.checkpoint.CheckpointsOfTest;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Sequencer;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner of the database switches the triggers off and does as they like. */
@DisplayName("A check of the ledger")
class VerifierTest {

    private static final int EVENTS = 12;

    private static final CommandDatabase DATABASE = CommandDatabase.amongNoOthers();
    private static final LedgerDatabase LEDGER = DATABASE.ledger();
    private static final Sequencer SEQUENCER = new Sequencer(LEDGER);
    private static final JdbcClient OWNER = DATABASE.superuser();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2022-09-01T10:00:00Z"));
    private static final CheckpointsOfTest MADE = CheckpointsOfTest.in(LEDGER, NOW::get);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EventWriter writer = new EventWriter(DATABASE);
    private final Verifier verifier = new Verifier(LEDGER, MADE.checkpoints(), MADE.keys(), NOW::get);

    /** Each test has two organisations of its own, which it calls leiden and delft. */
    private final int number = NUMBER.incrementAndGet();

    @BeforeAll
    static void switchOffWhatGuardsTheTables() {
        OWNER.sql("""
                ALTER TABLE event DISABLE TRIGGER ALL;
                ALTER TABLE ledger DISABLE TRIGGER ALL;
                ALTER TABLE tree_node DISABLE TRIGGER ALL;
                ALTER TABLE checkpoint DISABLE TRIGGER ALL""").update();
    }

    @AfterAll
    static void closeAll() {
        LEDGER.close();
    }

    @BeforeEach
    void fill() {
        write(0, 5);
        write(5, EVENTS);
        writer.write(named("delft"), 1, 0).commit();
        sequence();
    }

    /** A checkpoint follows. */
    private void write(int from, int to) {
        LongStream.range(from, to).forEach(sequence -> writer.write(named("leiden"), 1, sequence));
        writer.commit();
        sequence();
        MADE.checkpoints().make();
    }

    private static void sequence() {
        for (int lines = SEQUENCER.sequence(); lines > 0;) {
            lines = SEQUENCER.sequence();
        }
    }

    private String named(String text) {
        return text.replace("leiden", "leiden" + number).replace("delft", "delft" + number);
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void finds_nothing_where_nobody_did_anything() {
        assertThat(findings()).isEmpty();
        assertThat(OWNER.sql(named("""
                SELECT concat_ws(' ', size, checked, proven) FROM verification
                WHERE organisation IN ('leiden', 'delft') ORDER BY 1""")).query(String.class).list())
                .containsExactly("1 1 0", "12 12 12");
    }

    @Test
    void finds_a_bit_that_flipped_in_an_event() {
        act("UPDATE event SET payload = set_bit(payload, 100, 1 - get_bit(payload, 100)) WHERE sequence = 6 AND organisation = 'leiden'");

        assertThat(findings()).containsExactly("PAYLOAD_CHANGED 7-7");
    }

    @Test
    void finds_bytes_that_are_no_event_any_more() {
        act("UPDATE event SET payload = '\\xff00' WHERE sequence = 6 AND organisation = 'leiden'");

        assertThat(findings()).containsExactly("PAYLOAD_CHANGED 7-7");
    }

    @Test
    void finds_an_event_that_was_edited_together_with_its_line() {
        act("""
                UPDATE event SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'p-1', 'p-2'), 'UTF8')
                WHERE sequence = 6 AND organisation = 'leiden';
                UPDATE ledger l SET payload_hash = sha256(payload) FROM event e
                    WHERE e.event_id = l.event_id AND l.organisation = 'leiden'""");

        assertThat(findings()).containsExactly("EVENT_DIFFERS 7-7");
    }

    @Test
    void finds_another_moment_kind_or_id_of_an_event() {
        act("""
                UPDATE event SET time_stamp = time_stamp + interval '1 second' WHERE sequence = 1 AND organisation = 'leiden';
                UPDATE event SET type = 'nl.prestaties.iets.anders.v1' WHERE sequence = 3 AND organisation = 'leiden';
                UPDATE event SET event_id = gen_random_uuid() WHERE sequence = 5 AND organisation = 'leiden'""");

        assertThat(findings()).containsExactly("EVENT_DIFFERS 2-2", "EVENT_DIFFERS 4-4", "EVENT_DIFFERS 6-6");
    }

    @Test
    void finds_payloads_that_were_swapped() {
        act("""
                UPDATE event e SET payload = o.payload FROM event o
                WHERE e.organisation = 'leiden' AND o.organisation = 'delft' AND e.sequence = 8""");

        assertThat(findings()).containsExactly("PAYLOAD_CHANGED 9-9");
    }

    @Test
    void finds_an_event_that_was_deleted() {
        act("DELETE FROM event WHERE sequence = 6 AND organisation = 'leiden'");

        assertThat(findings()).containsExactly("EVENT_MISSING 7-7");
    }

    @Test
    void finds_an_event_that_was_deleted_with_its_line() {
        act("DELETE FROM ledger WHERE position = 7 AND organisation = 'leiden'; "
                + "DELETE FROM event WHERE sequence = 6 AND organisation = 'leiden'");

        assertThat(findings()).containsExactly("LINE_MISSING 7-7");
    }

    @Test
    void finds_a_line_that_was_deleted_from_both_sides() {
        act("DELETE FROM ledger WHERE position = 7 AND organisation = 'leiden'");

        assertThat(findings()).hasSize(2).first().isEqualTo("LINE_MISSING 7-7");
        assertThat(findings().getLast()).startsWith("EVENT_OUTSIDE").endsWith(OWNER
                .sql(named("SELECT event_id::text FROM event WHERE sequence = 6 AND organisation = 'leiden'"))
                .query(String.class).single());
    }

    @Test
    void finds_lines_that_were_put_in_another_order() {
        act("""
                UPDATE ledger SET position = 1000 WHERE position = 3 AND organisation = 'leiden';
                UPDATE ledger SET position = 3 WHERE position = 9 AND organisation = 'leiden';
                UPDATE ledger SET position = 9 WHERE position = 1000 AND organisation = 'leiden'""");

        assertThat(findings()).containsExactly("EVENT_DIFFERS 3-3", "EVENT_DIFFERS 9-9");
    }

    @Test
    void finds_a_line_that_was_changed() {
        act("UPDATE ledger SET payload_hash = sha256('anders') WHERE position = 7 AND organisation = 'leiden'");
        act("UPDATE ledger SET event_id = gen_random_uuid() WHERE position = 9 AND organisation = 'leiden'");

        assertThat(findings()).containsExactly("LINE_CHANGED 7-7", "LINE_CHANGED 9-9");
    }

    @Test
    void finds_an_event_that_was_put_in_behind_the_ledgers_back() {
        act("""
                INSERT INTO event (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload, xid)
                SELECT gen_random_uuid(), organisation, aggregate_id, 100, type, time_stamp, payload, xid
                FROM event WHERE sequence = 2 AND organisation = 'leiden'""");

        assertThat(findings()).hasSize(1).first().asString().startsWith("EVENT_OUTSIDE");
    }

    @Test
    void leaves_alone_what_has_yet_to_get_its_line() {
        request();
        verifier.step();
        writer.write(named("leiden"), 1, EVENTS).commit();

        assertThat(findingsOfAll()).isEmpty();
    }

    @Nested
    @DisplayName("when history is cut short")
    class Truncated {

        @Test
        void finds_the_end_missing_by_what_the_tree_still_has() {
            act("DELETE FROM ledger WHERE position > 8 AND organisation = 'leiden'; DELETE FROM event WHERE sequence >= 8 AND organisation = 'leiden'");

            assertThat(findings()).containsExactly("LINE_MISSING 9-12");
        }

        @Test
        void finds_the_end_missing_by_what_was_signed() {
            act("""
                    DELETE FROM ledger WHERE position > 8 AND organisation = 'leiden';
                    DELETE FROM event WHERE sequence >= 8 AND organisation = 'leiden';
                    DELETE FROM tree_node WHERE organisation = 'leiden' AND (index + 1) << level > 8""");

            assertThat(findings()).containsExactly("LINE_MISSING 9-12");
        }
    }

    @Nested
    @DisplayName("when the tree is rewritten too")
    class Forked {

        @Test
        void finds_the_node_that_does_not_fit() {
            act("UPDATE tree_node SET hash = sha256('anders') WHERE level = 1 AND index = 1 AND organisation = 'leiden'");

            assertThat(findings()).contains("NODE_DIFFERS 3-4");
        }

        @Test
        void finds_a_node_that_was_deleted() {
            act("DELETE FROM tree_node WHERE level = 2 AND index = 1 AND organisation = 'leiden'");

            assertThat(findings()).containsExactly("NODE_DIFFERS 5-8");
        }

        @Test
        void finds_a_leaf_that_was_deleted() {
            act("DELETE FROM tree_node WHERE level = 0 AND index = 6 AND organisation = 'leiden'");

            assertThat(findings()).containsExactly("LEAF_MISSING 7-7");
        }

        /** Event, line, leaf and all nodes fit each other again; only what was signed does not. */
        @Test
        void finds_another_history_by_the_checkpoint_that_it_does_not_fit() {
            act("""
                    UPDATE event SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'p-1', 'p-2'), 'UTF8')
                    WHERE sequence = 6 AND organisation = 'leiden';
                    UPDATE ledger l SET payload_hash = sha256(payload) FROM event e
                    WHERE e.event_id = l.event_id AND l.organisation = 'leiden';
                    DELETE FROM tree_node WHERE organisation = 'leiden';
                    DELETE FROM tree_node WHERE organisation = 'delft';
                    UPDATE tree_mark SET line = (SELECT min(line) - 1 FROM ledger WHERE organisation = 'leiden')""");
            sequence();

            assertThat(findings()).containsExactly("CHECKPOINT_DIFFERS 6-12");
        }

        @Test
        void finds_a_checkpoint_that_somebody_else_signed() {
            var forger = SigningKey.generate(MADE.key().verifier().name(), Algorithm.ED25519);
            String text = OWNER.sql(named("""
                    SELECT split_part(note, chr(10) || chr(10), 1) FROM checkpoint
                    WHERE size = 5 AND organisation = 'leiden'""")).query(String.class).single() + "\n";
            OWNER.sql(named("UPDATE checkpoint SET note = ? WHERE size = 5 AND organisation = 'leiden'"))
                    .param(Note.sign(text, List.of(forger)).toString()).update();

            assertThat(findings()).containsExactly("CHECKPOINT_INVALID 5-5");
        }

        @Test
        void finds_a_checkpoint_of_something_else() {
            act("UPDATE checkpoint SET root = sha256('anders') WHERE size = 5 AND organisation = 'leiden'");
            act("UPDATE checkpoint SET note = 'krabbel' WHERE size = 12 AND organisation = 'leiden'");

            assertThat(findings()).containsExactly("CHECKPOINT_INVALID 5-5", "CHECKPOINT_INVALID 12-12");
        }
    }

    @Test
    void goes_on_where_another_instance_stopped_and_looks_at_everything_once() {
        write(EVENTS, 1800);
        act("UPDATE event SET payload = '' WHERE sequence IN (0, 499, 500, 1799) AND organisation = 'leiden'");
        request();
        assertThat(verifier.step()).isTrue();
        assertThat(OWNER.sql(named("SELECT checked FROM verification WHERE organisation = 'leiden'"))
                .query(Integer.class).single()).isEqualTo(Verifier.BATCH);

        new Verifier(LEDGER, MADE.checkpoints(), MADE.keys(), NOW::get).step();

        assertThat(findingsOfAll()).containsExactly("PAYLOAD_CHANGED 1-1", "PAYLOAD_CHANGED 500-500",
                "PAYLOAD_CHANGED 501-501", "PAYLOAD_CHANGED 1800-1800");
    }

    @Test
    void is_due_for_every_organisation_once_in_an_interval() {
        verifier.schedule(Duration.ofHours(24));
        assertThat(checks()).isEqualTo(2);
        while (verifier.step()) {
            assertThat(verifier.schedule(Duration.ofHours(24))).isZero();
        }
        NOW.set(NOW.get().plus(Duration.ofHours(25)));

        verifier.schedule(Duration.ofHours(24));

        assertThat(checks()).isEqualTo(4);
    }

    private int checks() {
        return OWNER.sql(named("SELECT count(*) FROM verification WHERE organisation IN ('leiden', 'delft')"))
                .query(Integer.class).single();
    }

    private void act(String statements) {
        OWNER.sql(named(statements)).update();
    }

    private void request() {
        act("INSERT INTO verification (organisation, requested_at) VALUES ('leiden', now()), ('delft', now())");
    }

    private List<String> findings() {
        act("""
                DELETE FROM verification_finding WHERE organisation IN ('leiden', 'delft');
                DELETE FROM verification WHERE organisation IN ('leiden', 'delft')""");
        request();
        return findingsOfAll();
    }

    private List<String> findingsOfAll() {
        for (int steps = 0; verifier.step(); steps++) {
            assertThat(steps).isLessThan(200);
        }
        assertThat(OWNER.sql("SELECT count(*) FROM verification WHERE ended_at IS NULL").query(Integer.class).single())
                .isZero();
        return OWNER.sql(named("""
                SELECT concat(kind, ' ' || first_position || '-' || last_position,
                    CASE WHEN first_position IS NULL THEN ' ' || event_id END)
                FROM verification_finding WHERE organisation IN ('leiden', 'delft') ORDER BY place"""))
                .query(String.class).list();
    }
}
