package nl.voortgang.proof.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.tree.Hash;

/**
 * A bundle's table of contents: the text of a note that the ledger signs, so that nothing can be left out unseen.
 *
 * @param origin which ledger it is from, as in its checkpoint
 * @param selection of what it tells, for people: {@code prestatie 2A1.1}
 * @param positions the events that belong in it
 * @param index the hash of the page for people
 */
public record Contents(String origin, String selection, Positions positions, Hash index) {

    private static final String FORMAT = "voortgang.bewijsbundel/v1";
    private static final Pattern TEXT = Pattern.compile(
            Pattern.quote(FORMAT) + "\n(\\S+)\n(\\S.*)\n([\\d,-]+)\n([A-Za-z0-9+/]{43}=)\n");

    /** @throws Malformed when the text is no table of contents */
    public static Contents parse(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new Malformed("a table of contents has lines for its format, origin, selection, positions and index");
        }
        try {
            return new Contents(lines.group(1), lines.group(2), Positions.parse(lines.group(3)),
                    Hash.ofBase64(lines.group(4)));
        } catch (IllegalArgumentException e) {
            throw new Malformed(e.getMessage());
        }
    }

    public String text() {
        return String.join("\n", FORMAT, origin, selection, positions.toString(), index.base64(), "");
    }
}
