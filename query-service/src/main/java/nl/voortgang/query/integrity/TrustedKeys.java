package nl.voortgang.query.integrity;

import java.util.List;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * With which keys the ledger may have signed.
 *
 * @param verifierKeys as C2SP writes them, a list with commas; without one no checkpoint counts
 */
@ConfigurationProperties("voortgang.ledger")
record TrustedKeys(@Nullable List<String> verifierKeys) {

    TrustedKeys {
        try {
            List.copyOf(verifierKeys == null ? List.of() : verifierKeys).forEach(VerifierKey::parse);
        } catch (Malformed e) {
            throw new IllegalArgumentException("voortgang.ledger.verifier-keys: " + e.getMessage());
        }
    }

    boolean signed(Note note) {
        return !signing(note).isEmpty();
    }

    /** Those that signed it. */
    List<VerifierKey> signing(Note note) {
        return verifierKeys == null ? List.of() : note.signedBy(verifierKeys.stream().map(VerifierKey::parse).toList());
    }
}
