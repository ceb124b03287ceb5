package nl.voortgang.portal.api;

/** The person's token is no longer good and cannot be renewed: they have to log in again. */
public final class SessionEnded extends RuntimeException {

    SessionEnded() {
        super("the session ended", null, false, false);
    }
}
