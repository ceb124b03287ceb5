package nl.voortgang.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import nl.voortgang.proof.Malformed;

/** What exactly a key signs. */
public enum Algorithm {

    /** The text of the note. */
    ED25519(1, 64) {
        @Override
        byte[] message(String text, byte[] signature) {
            return text.getBytes(UTF_8);
        }
    },

    /** A moment and the text: <a href="https://c2sp.org/tlog-cosignature">cosignature/v1</a> of a witness. */
    COSIGNATURE(4, 72) {
        @Override
        byte[] message(String text, byte[] signature) {
            return ("cosignature/v1\ntime " + moment(signature).getEpochSecond() + "\n" + text).getBytes(UTF_8);
        }
    };

    private static final int ED25519_BYTES = 64;

    private final byte code;
    private final int length;

    Algorithm(int code, int length) {
        this.code = (byte) code;
        this.length = length;
    }

    static Algorithm of(byte code) {
        return Arrays.stream(values()).filter(algorithm -> algorithm.code == code).findAny()
                .orElseThrow(() -> new Malformed("a key is of algorithm 1 (Ed25519) or 4 (cosignature/v1)"));
    }

    byte code() {
        return code;
    }

    boolean fits(byte[] signature) {
        return signature.length == length;
    }

    abstract byte[] message(String text, byte[] signature);

    /** The part of a signature that Ed25519 made. */
    byte[] ed25519(byte[] signature) {
        return Arrays.copyOfRange(signature, length - ED25519_BYTES, length);
    }

    /** When a witness says that it signed. */
    static Instant moment(byte[] signature) {
        return Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong());
    }
}
