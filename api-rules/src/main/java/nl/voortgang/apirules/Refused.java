package nl.voortgang.apirules;

import java.util.List;

/**
 * An exception that knows how it is told to the caller: as the problem {@code urn:voortgang:probleem:<slug>}. A service
 * lets its own exceptions implement it, one slug per rule.
 */
public interface Refused {

    /** The rule's name in Dutch, kebab-case, never changed once published. */
    String slug();

    /** What kind of problem it is, in a few Dutch words; the same each time. */
    String title();

    /** What is the matter this time and what to do about it: Dutch sentences. */
    String detail();

    /** The HTTP status, 400 to 599. */
    default int status() {
        return 409;
    }

    /** The places in the caller's input that are wrong, where that can be said. */
    default List<Fault> faults() {
        return List.of();
    }

    /** After how many seconds it is worth asking again; 0 when waiting does not help. */
    default int retryAfterSeconds() {
        return 0;
    }
}
