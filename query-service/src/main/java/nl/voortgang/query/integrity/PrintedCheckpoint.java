package nl.voortgang.query.integrity;

import java.time.Instant;
import java.util.List;

/**
 * What the ledger signed of itself, to stand beside what it is about.
 *
 * @param origin which ledger this is
 * @param size how many events it had
 * @param root of its tree then, in base64
 * @param signatures by the keys that are known here
 * @param receivedAt when it came in here; the ledger signs within a minute of an event
 * @param text the signed note, as others check it
 */
public record PrintedCheckpoint(String origin, long size, String root, List<Signature> signatures, Instant receivedAt,
        String text) {

    public record Signature(String name, String keyId) {}
}
