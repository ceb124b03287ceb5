package nl.voortgang.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.tree.Hash;

/** By what a signature tells its key: a name, and a hash that sets keys of one name apart. */
final class KeyId {

    private static final Pattern NAME = Pattern.compile("[^\\s+]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int DIGITS = 8;

    private KeyId() {}

    static String checkedName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new Malformed("the name of a key has no spaces and no plus");
        }
        return name;
    }

    static String of(String name, Algorithm algorithm, byte[] publicKey) {
        byte[] named = (name + "\n").getBytes(UTF_8);
        byte[] key = encoded(algorithm, publicKey);
        return Hash.of(ByteBuffer.allocate(named.length + key.length).put(named).put(key).array()).hex()
                .substring(0, DIGITS);
    }

    static byte[] encoded(Algorithm algorithm, byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(algorithm.code()).put(key).array();
    }
}
