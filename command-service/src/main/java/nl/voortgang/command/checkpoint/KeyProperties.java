package nl.voortgang.command.checkpoint;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what checkpoints are signed, as lists with commas.
 *
 * @param keys sign every checkpoint: one, or two while one takes over from the other
 * @param formerKeys verifier keys of those that signed before
 * @param witnesses verifier keys of those from outside who may cosign
 * @param demonstrationKeyAllowed only where nothing is real
 * @param checkpointInterval how long what happened may be without a checkpoint, at most a minute
 */
@ConfigurationProperties("voortgang.ledger")
record KeyProperties(@Nullable List<String> keys, @Nullable List<String> formerKeys, @Nullable List<String> witnesses,
        boolean demonstrationKeyAllowed, @DefaultValue("30s") Duration checkpointInterval) {

    /** What the name of a key begins with that everybody knows. */
    private static final String DEMONSTRATION = "demonstratie";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    KeyProperties {
        if (checkpointInterval.isNegative() || checkpointInterval.isZero()
                || checkpointInterval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("voortgang.ledger.checkpoint-interval must be at most " + LONGEST);
        }
    }

    /** @throws IllegalArgumentException when a key is none, or is one that is not for this place */
    LedgerKeys parsed() {
        List<SigningKey> signing = each("keys", keys, SigningKey::parse);
        if (signing.isEmpty()) {
            throw new IllegalArgumentException(
                    "voortgang.ledger.keys has no value: checkpoints need a key to sign them");
        }
        var parsed = new LedgerKeys(signing, each("former-keys", formerKeys, VerifierKey::parse),
                each("witnesses", witnesses, VerifierKey::parse));
        require("keys", Algorithm.ED25519, parsed.ours());
        require("witnesses", Algorithm.COSIGNATURE, parsed.witnesses());
        if (!demonstrationKeyAllowed
                && parsed.signing().stream().anyMatch(key -> key.verifier().name().startsWith(DEMONSTRATION))) {
            throw new IllegalArgumentException(
                    "voortgang.ledger.keys has the key of the demonstration, which everybody knows");
        }
        return parsed;
    }

    private static <T> List<T> each(String name, @Nullable List<String> texts, Function<String, T> parse) {
        try {
            return texts == null ? List.of() : texts.stream().map(parse).toList();
        } catch (Malformed e) {
            throw new IllegalArgumentException("voortgang.ledger." + name + ": " + e.getMessage());
        }
    }

    private static void require(String name, Algorithm algorithm, List<VerifierKey> keys) {
        if (keys.stream().anyMatch(key -> key.algorithm() != algorithm)) {
            throw new IllegalArgumentException("voortgang.ledger." + name + " must be keys for " + algorithm);
        }
    }

    /** Without the keys, since configuration ends up in logs. */
    @Override
    public String toString() {
        return "KeyProperties";
    }
}
