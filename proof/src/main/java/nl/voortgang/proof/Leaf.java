package nl.voortgang.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.proof.tree.Hash;

/**
 * What an organisation's tree keeps of one event: canonical JSON (RFC 8785), so that its bytes follow from its fields.
 *
 * @param position in the organisation's ledger, from 1
 * @param type the event's public name
 * @param at when it was decided
 * @param actor who decided, as a pseudonym
 * @param payload the hash of the event's bytes
 */
public record Leaf(long position, UUID eventId, String type, Instant at, String actor, Hash payload) {

    private static final String TEXT = "\"((?:[^\"\\\\\\x00-\\x1f]|\\\\.)*)\"";

    private static final Pattern JSON = Pattern.compile(
            ("\\{'actor':TEXT,'gebeurtenis':'([0-9a-f-]{36})','hash':'([0-9a-f]{64})','positie':([1-9]\\d{0,15}),"
                    + "'tijdstip':'([^']{20,30})','type':TEXT}").replace("'", "\"").replace("TEXT", TEXT),
            Pattern.DOTALL);

    /** @throws Malformed when these are not exactly the bytes of a leaf */
    public static Leaf parse(byte[] bytes) {
        Matcher json = JSON.matcher(new String(bytes, UTF_8));
        if (json.matches()) {
            try {
                var leaf = new Leaf(Long.parseLong(json.group(4)), UUID.fromString(json.group(2)),
                        CanonicalText.read(json.group(6)), Instant.parse(json.group(5)),
                        CanonicalText.read(json.group(1)), Hash.ofHex(json.group(3)));
                if (java.util.Arrays.equals(leaf.bytes(), bytes)) {
                    return leaf;
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new Malformed("a leaf is canonical JSON: " + e.getMessage());
            }
        }
        throw new Malformed("a leaf is canonical JSON with actor, gebeurtenis, hash, positie, tijdstip and type");
    }

    public byte[] bytes() {
        return ("{\"actor\":" + CanonicalText.write(actor) + ",\"gebeurtenis\":\"" + eventId + "\",\"hash\":\""
                + payload
                + "\",\"positie\":" + position + ",\"tijdstip\":\"" + at + "\",\"type\":" + CanonicalText.write(type)
                + "}").getBytes(UTF_8);
    }

    /** Its place in the tree. */
    public Hash hash() {
        return Hash.leaf(bytes());
    }
}
