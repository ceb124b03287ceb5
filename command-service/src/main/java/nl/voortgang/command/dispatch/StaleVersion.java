package nl.voortgang.command.dispatch;

import nl.voortgang.apirules.Refused;

/** The client decided on a version that is not the current one ({@code If-Match}). */
public final class StaleVersion extends RuntimeException implements Refused {

    private final long actual;

    public StaleVersion(long expected, long actual) {
        super("expected version " + expected + ", found " + actual, null, false, false);
        this.actual = actual;
    }

    @Override
    public String slug() {
        return "versie-verouderd";
    }

    @Override
    public String title() {
        return "Versie verouderd";
    }

    @Override
    public String detail() {
        return "Intussen is dit gewijzigd; de versie is nu %d. Haal het opnieuw op en beslis daarop.".formatted(actual);
    }

    @Override
    public int status() {
        return 412;
    }
}
