package nl.voortgang.command.checkpoint;

import java.time.InstantSource;
import java.util.List;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.SigningKey;

/** Checkpoints without a service around them, signed with a key of their own. */
public record CheckpointsOfTest(Checkpoints checkpoints, LedgerKeys keys) {

    public static CheckpointsOfTest in(LedgerDatabase database, InstantSource clock) {
        var keys = new LedgerKeys(List.of(SigningKey.generate("grootboek.example", Algorithm.ED25519)), List.of(),
                List.of());
        return new CheckpointsOfTest(new Checkpoints(database, keys, "urn:voorbeeld", clock), keys);
    }

    public SigningKey key() {
        return keys.signing().getFirst();
    }
}
