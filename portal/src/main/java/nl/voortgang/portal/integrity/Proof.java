package nl.voortgang.portal.integrity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an event stands at its position in the ledger (RFC 9162); hashes in base64.
 *
 * @param leaf the exact text that was hashed
 * @param size of the ledger that it is proven for
 * @param checkpoint the signed note of that size; absent when the event came after the last one
 */
record Proof(long position, String leaf, String leafHash, long size, String root, List<String> path,
        @Nullable String checkpoint) {}
