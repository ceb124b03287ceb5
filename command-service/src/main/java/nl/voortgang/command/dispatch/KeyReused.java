package nl.voortgang.command.dispatch;

/** The client used one idempotency key for two different requests. Answered as 422. */
public final class KeyReused extends RuntimeException {

    public KeyReused() {
        super("idempotency key belongs to another request", null, false, false);
    }
}
