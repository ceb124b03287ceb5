package nl.voortgang.verifier;

import org.jspecify.annotations.Nullable;

/** What was given is no evidence bundle, so there is nothing to judge. */
final class Unreadable extends RuntimeException {

    Unreadable(@Nullable String message) {
        super(message, null, false, false);
    }
}
