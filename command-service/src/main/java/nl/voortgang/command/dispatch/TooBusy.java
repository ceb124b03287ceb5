package nl.voortgang.command.dispatch;

import nl.voortgang.apirules.Refused;

/** Others kept changing the same thing faster than this command could decide on it. Nothing has happened. */
public final class TooBusy extends RuntimeException implements Refused {

    TooBusy(Throwable lastConflict) {
        super("conflict after conflict", lastConflict);
    }

    @Override
    public String slug() {
        return "te-druk";
    }

    @Override
    public String title() {
        return "Te druk";
    }

    @Override
    public String detail() {
        return "Anderen wijzigen dit op hetzelfde moment. Er is niets gebeurd; probeer het zo opnieuw.";
    }

    @Override
    public int status() {
        return 503;
    }

    @Override
    public int retryAfterSeconds() {
        return 1;
    }
}
