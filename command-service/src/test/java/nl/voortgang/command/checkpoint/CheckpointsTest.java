package nl.voortgang.command.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.Sequencer;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checkpoint of the ledger")
class CheckpointsTest {

    private static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final OrganisationId LEIDEN = new OrganisationId("leiden");

    private final CommandDatabase database = CommandDatabase.amongNoOthers();
    private final LedgerDatabase ledger = database.ledger();
    private final Sequencer sequencer = new Sequencer(ledger);
    private final EventWriter writer = new EventWriter(database);
    private final Checkpoints checkpoints = signedBy(KEY);

    @AfterEach
    void close() {
        writer.close();
        ledger.close();
    }

    private Checkpoints signedBy(SigningKey... keys) {
        return new Checkpoints(ledger, new LedgerKeys(List.of(keys), List.of(), List.of()), "urn:voorbeeld",
                () -> Instant.parse("2022-09-01T10:00:00Z"));
    }

    @Test
    void has_the_size_and_root_of_the_tree_and_is_signed() {
        write("leiden", 5);
        write("delft", 3);

        assertThat(checkpoints.make()).isEqualTo(2);

        assertThat(notes()).hasSize(2)
                .allSatisfy(note -> assertThat(note.signedBy(List.of(KEY.verifier()))).isNotEmpty());
        assertThat(notes()).extracting(note -> Checkpoint.parse(note.text())).containsExactly(
                new Checkpoint("urn:voorbeeld/delft", 3, root("delft")),
                new Checkpoint("urn:voorbeeld/leiden", 5, root("leiden")));
    }

    @Test
    void is_made_only_where_something_happened() {
        write("leiden", 1);
        checkpoints.make();

        assertThat(checkpoints.make()).isZero();
        write("delft", 1);
        assertThat(checkpoints.make()).isEqualTo(1);
        assertThat(notes()).hasSize(2);
    }

    @Test
    void is_made_at_once_when_asked_for_and_once_only() {
        write("leiden", 2);
        checkpoints.make(LEIDEN);
        checkpoints.make(LEIDEN);
        checkpoints.make(new OrganisationId("leegstad"));
        assertThat(notes()).hasSize(1);

        assertThat(checkpoints.make()).isEqualTo(1);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void covers_no_line_that_has_no_leaf_yet() {
        write("leiden", 2);
        database.superuser().sql("UPDATE tree_mark SET line = 1").update();

        checkpoints.make();

        assertThat(notes()).extracting(note -> Checkpoint.parse(note.text()).size()).containsExactly(1L);
    }

    @Test
    void is_signed_by_two_keys_while_one_takes_over_from_the_other() {
        var next = SigningKey.generate("grootboek.example", Algorithm.ED25519);
        write("leiden", 1);
        signedBy(KEY, next).make();

        Note note = notes().getFirst();
        assertThat(note.signedBy(List.of(KEY.verifier()))).isNotEmpty();
        assertThat(note.signedBy(List.of(next.verifier()))).isNotEmpty();
    }

    @Test
    void is_left_to_whoever_is_at_it() {
        write("leiden", 1);
        try (LedgerDatabase elsewhere = database.ledger()) {
            elsewhere.alone(LedgerDatabase.Lock.CHECKPOINTING, () -> {
                assertThat(checkpoints.make()).isZero();
                return 0;
            });
        }
        assertThat(checkpoints.make()).isEqualTo(1);
    }

    private void write(String organisation, int events) {
        LongStream.range(0, events).forEach(sequence -> writer.write(organisation, 1, sequence));
        writer.commit();
        sequencer.sequence();
    }

    private List<Note> notes() {
        return database.superuser().sql("SELECT note FROM checkpoint ORDER BY organisation, size").query(String.class)
                .list().stream().map(Note::parse).toList();
    }

    private Hash root(String organisation) {
        Frontier frontier = Frontier.empty();
        database.superuser().sql("SELECT hash FROM tree_node WHERE organisation = ? AND level = 0 ORDER BY index")
                .param(organisation).query((row, number) -> Hash.ofBytes(row.getBytes("hash"))).list()
                .forEach(frontier::append);
        return frontier.root();
    }
}
