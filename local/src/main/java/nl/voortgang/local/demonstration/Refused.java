package nl.voortgang.local.demonstration;

/** A service refused a step of the demonstration, so the demonstration or the service is wrong. */
public final class Refused extends RuntimeException {
    Refused(String request, int status, String answer) {
        super("the demonstration data was refused: " + request + " was answered with " + status + " " + answer);
    }
}
