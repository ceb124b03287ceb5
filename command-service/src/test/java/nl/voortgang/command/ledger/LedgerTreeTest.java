package nl.voortgang.command.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The Merkle tree of an organisation")
class LedgerTreeTest {

    private final CommandDatabase database = CommandDatabase.amongNoOthers();
    private final LedgerDatabase ledger = database.ledger();
    private final Sequencer sequencer = new Sequencer(ledger);
    private final EventWriter writer = new EventWriter(database);

    @AfterEach
    void close() {
        writer.close();
        ledger.close();
    }

    @Test
    void has_a_leaf_of_canonical_JSON_for_each_line_from_the_moment_the_line_is_there() {
        writer.write("leiden", 1, 0).write("delft", 1, 0).write("leiden", 2, 0).commit();
        sequencer.sequence();

        assertThat(leaves("leiden")).isEqualTo(expectedLeaves(database, "leiden")).hasSize(2);
        assertThat(leaves("delft")).isEqualTo(expectedLeaves(database, "delft")).hasSize(1);
    }

    @Test
    void grows_from_batch_to_batch() {
        long sequence = 0;
        for (int batch = 1; batch <= 9; batch++) {
            for (int i = 0; i < batch; i++) {
                writer.write("leiden", 1, sequence++);
            }
            writer.commit();
            assertThat(sequencer.sequence()).isEqualTo(batch);
            assertThat(root(sequence)).isEqualTo(rootOf(expectedLeaves(database, "leiden")));
        }
        assertThat(sequencer.sequence()).isZero();
    }

    @Test
    void keeps_every_complete_subtree() {
        LongStream.range(0, 20).forEach(sequence -> writer.write("leiden", 1, sequence));
        writer.commit();
        sequencer.sequence();

        for (int size = 1; size <= 20; size++) {
            assertThat(root(size)).isEqualTo(rootOf(expectedLeaves(database, "leiden").subList(0, size)));
        }
    }

    @Test
    void does_not_grow_when_the_lines_are_not_written() {
        EventWriter other = new EventWriter(database);
        writer.begin();
        other.write("leiden", 1, 0).commit();
        writer.write("leiden", 1, 1).commit();
        other.close();

        assertThatThrownBy(sequencer::sequence).isInstanceOf(LedgerHalted.class);
        assertThat(leaves("leiden")).isEmpty();
    }

    @Test
    void does_not_grow_beyond_a_node_that_somebody_removed() {
        writer.write("leiden", 1, 0).commit();
        sequencer.sequence();
        database.superuser().sql("""
                ALTER TABLE tree_node DISABLE TRIGGER tree_node_stays;
                DELETE FROM tree_node""").update();
        writer.write("leiden", 1, 1).commit();

        assertThatThrownBy(sequencer::sequence).isInstanceOf(LedgerHalted.class)
                .hasMessageContaining("leiden lacks the node at level 0, index 0");
    }

    @Nested
    @DisplayName("of a ledger from before there were trees")
    class Upgraded {

        private static final int LINES = 2400;

        private final CommandDatabase earlier = CommandDatabase.ofEarlierVersionAmongNoOthers("7.1");

        @Test
        void catches_up_while_the_ledger_goes_on() {
            try (var before = new EventWriter(earlier); LedgerDatabase upgraded = earlier.ledger()) {
                LongStream.range(0, LINES).forEach(sequence -> before.write(sequence % 3 == 0 ? "delft" : "leiden", 1,
                        sequence % 3 == 0 ? sequence / 3 : sequence - sequence / 3 - 1));
                before.commit();
                earlier.superuser()
                        .sql("""
                                INSERT INTO ledger (line, organisation, position, event_id, aggregate_id, sequence, payload_hash)
                                SELECT global_index, organisation, sequence + 1, event_id, aggregate_id, sequence, sha256(payload)
                                FROM event""")
                        .update();
                earlier.migrate();
                before.write("leiden", 1, LINES - LINES / 3).commit();

                while (new Sequencer(upgraded).sequence() >= Sequencer.BATCH) {
                    assertThat(leavesIn(earlier, "leiden")).isNotEmpty();
                }

                assertThat(leavesIn(earlier, "leiden")).isEqualTo(expectedLeaves(earlier, "leiden"))
                        .hasSize(LINES - LINES / 3 + 1);
                assertThat(leavesIn(earlier, "delft")).isEqualTo(expectedLeaves(earlier, "delft"));
            }
        }
    }

    private Hash root(long size) {
        return new Tree(place -> new TreeNodes(ledger.jdbc()).of("leiden", List.of(place)).at(place)).root(size);
    }

    private static Hash rootOf(List<Hash> leaves) {
        Frontier frontier = Frontier.empty();
        leaves.forEach(frontier::append);
        return frontier.root();
    }

    private List<Hash> leaves(String organisation) {
        return leavesIn(database, organisation);
    }

    private static List<Hash> leavesIn(CommandDatabase database, String organisation) {
        return database.superuser()
                .sql("SELECT hash FROM tree_node WHERE organisation = ? AND level = 0 ORDER BY index")
                .param(organisation).query((row, number) -> Hash.ofBytes(row.getBytes("hash"))).list();
    }

    /** As PostgreSQL makes them of what is stored. */
    private static List<Hash> expectedLeaves(CommandDatabase database, String organisation) {
        return database.superuser().sql("""
                SELECT format('{"actor":"%s","gebeurtenis":"%s","hash":"%s","positie":%s,"tijdstip":"%s","type":"%s"}',
                    convert_from(payload, 'UTF8')::json #>> '{daad,door}', e.event_id, encode(sha256(payload), 'hex'),
                    position, to_char(time_stamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), type)
                FROM ledger l JOIN event e USING (aggregate_id, sequence) WHERE l.organisation = ? ORDER BY position""")
                .param(organisation).query(String.class).list().stream()
                .map(leaf -> Hash.leaf(leaf.getBytes(UTF_8))).toList();
    }
}
