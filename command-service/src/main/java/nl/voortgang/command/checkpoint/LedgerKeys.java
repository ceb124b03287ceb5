package nl.voortgang.command.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.proof.note.NoteSignature;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.note.VerifierKey;

/**
 * Whose signatures count. They come from outside the database, so that nobody who can write there can add one.
 *
 * @param signing sign every checkpoint
 * @param former signed earlier ones
 * @param witnesses may cosign
 */
public record LedgerKeys(List<SigningKey> signing, List<VerifierKey> former, List<VerifierKey> witnesses) {

    /** By which a checkpoint of this ledger may be signed. */
    public List<VerifierKey> ours() {
        return Stream.concat(signing.stream().map(SigningKey::verifier), former.stream()).toList();
    }

    /** All that may have signed a checkpoint. */
    public List<VerifierKey> all() {
        return Stream.concat(ours().stream(), witnesses.stream()).toList();
    }

    /** The key of whoever made this signature; empty when it is none of ours and of no witness, or is no good. */
    Optional<VerifierKey> of(NoteSignature signature, String text) {
        return all().stream().filter(key -> key.verifies(text, signature)).findFirst();
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return signing.toString();
    }
}
