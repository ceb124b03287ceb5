package nl.voortgang.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.proof.tree.Hash;

/**
 * How an organisation's tree stood (<a href="https://c2sp.org/tlog-checkpoint">C2SP</a>): the text of a note that the ledger
 * signs.
 *
 * @param origin ("herkomst") which tree this is; unique over all systems
 * @param size how many leaves it had
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern TEXT = Pattern
            .compile("(\\S+)\n(0|[1-9]\\d{0,17})\n([A-Za-z0-9+/]{43}=)\n(?:.+\n)*");

    /** @throws Malformed when the text is no checkpoint */
    public static Checkpoint parse(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new Malformed("a checkpoint is a line for its origin, for its size and for its root");
        }
        try {
            return new Checkpoint(lines.group(1), Long.parseLong(lines.group(2)), Hash.ofBase64(lines.group(3)));
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        }
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
