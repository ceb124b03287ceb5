package nl.voortgang.query.integrity;

import java.time.OffsetDateTime;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger signed, in the database. */
final class SignedCheckpoints {

    private final JdbcClient jdbc;

    SignedCheckpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A second one of the same size and another root is kept as what it is: a fork. */
    void add(String organisation, Checkpoint checkpoint, Note note, OffsetDateTime at) {
        jdbc.sql("""
                INSERT INTO control.signed_checkpoint (organisation, size, root, note, arrived_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(organisation, checkpoint.size(), checkpoint.root().bytes(), note.toString(), at).update();
        jdbc.sql("""
                INSERT INTO control.forked_checkpoint (organisation, size, root, note, arrived_at)
                SELECT organisation, size, ?, ?, ? FROM control.signed_checkpoint
                WHERE organisation = ? AND size = ? AND root <> ? ON CONFLICT DO NOTHING""")
                .params(checkpoint.root().bytes(), note.toString(), at, organisation, checkpoint.size(),
                        checkpoint.root().bytes())
                .update();
        jdbc.sql("""
                INSERT INTO control.comparison (organisation, again, began_at, tried_at) VALUES (?, false, ?, ?)
                ON CONFLICT DO NOTHING""").params(organisation, at, at).update();
    }
}
