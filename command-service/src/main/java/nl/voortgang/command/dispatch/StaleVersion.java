package nl.voortgang.command.dispatch;

/** The client decided on a version that is not the current one ({@code If-Match}). Answered as 412. */
public final class StaleVersion extends RuntimeException {

    private final long expected;
    private final long actual;

    public StaleVersion(long expected, long actual) {
        super("expected version " + expected + ", found " + actual, null, false, false);
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    public long actual() {
        return actual;
    }
}
