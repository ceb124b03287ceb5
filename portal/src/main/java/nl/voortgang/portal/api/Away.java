package nl.voortgang.portal.api;

/** A service, or what it leans on, does not answer now. */
public final class Away extends RuntimeException {

    Away(String service, Throwable cause) {
        super(service + " is away", cause);
    }

    Away(String service, int status) {
        super(service + " answered " + status, null, false, false);
    }
}
