package nl.voortgang.local;

/** Something on the command line or in the environment that means nothing. The message is for the person who typed it. */
final class BadOption extends RuntimeException {
    BadOption(String message) {
        super(message);
    }
}
