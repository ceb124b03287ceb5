package nl.voortgang.proof.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import nl.voortgang.proof.Malformed;

/** The secret half of a key; written as {@code PRIVATE+KEY+name+hash+base64}. */
public final class SigningKey {

    private static final String MARK = "PRIVATE+KEY+";
    private static final int SEED_BYTES = 32;

    private final VerifierKey verifier;
    private final byte[] seed;

    private SigningKey(String name, Algorithm algorithm, byte[] seed) {
        this.verifier = new VerifierKey(name, algorithm, publicKey(seed));
        this.seed = seed;
    }

    /** @throws Malformed when it is no signing key, or its hash is not that of its key; the message has nothing secret */
    public static SigningKey parse(String text) {
        String key = text.strip();
        String[] parts = key.startsWith(MARK) ? key.substring(MARK.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new Malformed("a signing key is written as PRIVATE+KEY+name+hash+base64");
        }
        byte[] encoded = secret(parts[2]);
        var signing = new SigningKey(parts[0], Algorithm.of(encoded[0]),
                Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!signing.verifier.id().equals(parts[1])) {
            throw new Malformed("the hash of signing key " + parts[0] + " is not that of its key");
        }
        return signing;
    }

    private static byte[] secret(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            if (encoded.length == 1 + SEED_BYTES) {
                return encoded;
            }
        } catch (IllegalArgumentException e) {
            // its message quotes what is secret
        }
        throw new Malformed("a signing key ends with base64 of one byte for its algorithm and 32 for itself");
    }

    /** A new key. */
    public static SigningKey generate(String name, Algorithm algorithm) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(name, algorithm, ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public half. The JDK derives it only while it makes a pair, so it is given the seed as its randomness. */
    private static byte[] publicKey(byte[] seed) {
        try {
            var pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            byte[] encoded = pairs.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - SEED_BYTES, encoded.length);
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public NoteSignature sign(String text) {
        return sign(text, new byte[0]);
    }

    /** As a witness, in whole seconds. */
    public NoteSignature cosign(String text, Instant at) {
        return sign(text, ByteBuffer.allocate(Long.BYTES).putLong(at.getEpochSecond()).array());
    }

    private NoteSignature sign(String text, byte[] moment) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(verifier.algorithm().message(text, moment));
            byte[] made = signature.sign();
            return new NoteSignature(verifier.name(), verifier.id(),
                    ByteBuffer.allocate(moment.length + made.length).put(moment).put(made).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    /** For where it is kept, and nowhere else. */
    public String secret() {
        return MARK + verifier.name() + "+" + verifier.id() + "+"
                + Base64.getEncoder().encodeToString(KeyId.encoded(verifier.algorithm(), seed));
    }

    /** Without the secret, since whatever is printed may end up in a log. */
    @Override
    public String toString() {
        return verifier.name() + "+" + verifier.id();
    }

    @SuppressWarnings("serial")
    private static final class Fixed extends SecureRandom {

        private final byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
