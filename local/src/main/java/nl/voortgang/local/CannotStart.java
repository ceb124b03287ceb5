package nl.voortgang.local;

/** Why it does not start. The message is for the person who wanted it to, and says what to do. */
final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }
}
