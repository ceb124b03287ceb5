package nl.voortgang.verifier;

import java.util.ArrayList;
import java.util.List;

/** What is to be told of a bundle: what was seen, and what is wrong. */
final class Verdict {

    private static final int MOST = 100;

    private final List<String> seen = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int more;

    void saw(String line, Object... values) {
        seen.add(line.formatted(values));
    }

    void refuse(String line, Object... values) {
        if (wrong.size() < MOST) {
            wrong.add(line.formatted(values));
        } else {
            more++;
        }
    }

    void refuseAt(long position, String line) {
        refuse("positie %d: %s", position, line);
    }

    boolean isGood() {
        return wrong.isEmpty();
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        seen.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        if (isGood()) {
            text.append("GOED: elke gebeurtenis is aanwezig, ongewijzigd en op haar plaats.\n");
        } else {
            text.append("GEWEIGERD:\n");
            wrong.forEach(line -> text.append("  ").append(line).append('\n'));
            if (more > 0) {
                text.append("  en nog ").append(more).append(" andere\n");
            }
        }
        return text.toString();
    }
}
