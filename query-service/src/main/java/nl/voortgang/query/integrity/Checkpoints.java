package nl.voortgang.query.integrity;

import java.time.Instant;
import java.util.Optional;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import nl.voortgang.query.integrity.PrintedCheckpoint.Signature;
import nl.voortgang.query.reading.View;
import org.springframework.stereotype.Component;

/** What the ledger signed, for what is asked. */
@Component
public final class Checkpoints {

    private final TrustedKeys keys;

    Checkpoints(TrustedKeys keys) {
        this.keys = keys;
    }

    private record Signed(String note, Instant arrivedAt) {}

    /** The first one with the event at this position; empty as long as there is none, or was none at what is asked about. */
    public Optional<PrintedCheckpoint> covering(long position, View view) {
        return view.sql("""
                SELECT note, arrived_at FROM control.signed_checkpoint
                WHERE size >= :position AND size <= :at ORDER BY size LIMIT 1""").with("position", position)
                .one(Signed.class).map(this::printed);
    }

    private PrintedCheckpoint printed(Signed signed) {
        Note note = Note.parse(signed.note());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return new PrintedCheckpoint(checkpoint.origin(), checkpoint.size(), checkpoint.root().base64(),
                keys.signing(note).stream().map(key -> new Signature(key.name(), key.id())).toList(),
                signed.arrivedAt(), signed.note());
    }
}
