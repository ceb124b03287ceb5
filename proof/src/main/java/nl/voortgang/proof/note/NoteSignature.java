package nl.voortgang.proof.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.proof.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * One signature under a note: {@code — name base64}.
 *
 * @param keyId eight hexadecimal digits
 */
public record NoteSignature(String name, String keyId, byte[] value) {

    private static final Pattern LINE = Pattern.compile("— ([^\\s+]+) ([A-Za-z0-9+/]+={0,2})");
    private static final int ID_BYTES = 4;

    public NoteSignature { value = value.clone(); }

    /** @throws Malformed when the line is no signature */
    public static NoteSignature parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Malformed("a signature is written as: — name base64");
        }
        byte[] bytes = NoteText.base64(parts.group(2));
        if (bytes.length <= ID_BYTES) {
            throw new Malformed("a signature begins with the " + ID_BYTES + " bytes of its key's hash");
        }
        return new NoteSignature(parts.group(1), HexFormat.of().formatHex(bytes, 0, ID_BYTES),
                Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        byte[] id = HexFormat.of().parseHex(keyId);
        return "— " + name + " " + Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(id.length + value.length).put(id).put(value).array());
    }
}
