package nl.voortgang.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.voortgang.proof.Malformed;
import org.jspecify.annotations.Nullable;

/** The public half of a key, by which anybody can check what it signed; written as {@code name+hash+base64}. */
public final class VerifierKey {

    private static final int PUBLIC_KEY_BYTES = 32;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final Algorithm algorithm;
    private final byte[] key;

    VerifierKey(String name, Algorithm algorithm, byte[] key) {
        this.name = KeyId.checkedName(name);
        this.algorithm = algorithm;
        this.key = key;
    }

    /** @throws Malformed when it is no verifier key, or its hash is not that of its key */
    public static VerifierKey parse(String text) {
        // base64 may contain a plus
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a verifier key is written as name+hash+base64");
        }
        byte[] encoded = NoteText.base64(parts[2]);
        if (encoded.length != 1 + PUBLIC_KEY_BYTES) {
            throw new Malformed(
                    "a verifier key has one byte for its algorithm and " + PUBLIC_KEY_BYTES + " for itself");
        }
        var key = new VerifierKey(parts[0], Algorithm.of(encoded[0]), Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!key.id().equals(parts[1])) {
            throw new Malformed("the hash of key " + parts[0] + " is " + key.id() + ", not " + parts[1]);
        }
        return key;
    }

    public String name() {
        return name;
    }

    public Algorithm algorithm() {
        return algorithm;
    }

    /** Eight hexadecimal digits. */
    public String id() {
        return KeyId.of(name, algorithm, key);
    }

    /** Whether it made this signature of the text. */
    public boolean verifies(String text, NoteSignature signature) {
        if (!signature.name().equals(name) || !signature.keyId().equals(id())
                || !algorithm.fits(signature.value())) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(algorithm.message(text, signature.value()));
            return check.verify(algorithm.ed25519(signature.value()));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** When a witness says that it signed; only for a signature by a key of {@link Algorithm#COSIGNATURE}. */
    public Instant moment(NoteSignature signature) {
        if (algorithm != Algorithm.COSIGNATURE) {
            throw new IllegalStateException(name + " signs no moments");
        }
        return Algorithm.moment(signature.value());
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509, X509.length + PUBLIC_KEY_BYTES);
        System.arraycopy(key, 0, encoded, X509.length, PUBLIC_KEY_BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(KeyId.encoded(algorithm, key));
    }
}
