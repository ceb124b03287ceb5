package nl.voortgang.command.dispatch;

import nl.voortgang.apirules.Refused;

/** The client used one idempotency key for two different requests. */
public final class KeyReused extends RuntimeException implements Refused {

    public KeyReused() {
        super("idempotency key belongs to another request", null, false, false);
    }

    @Override
    public String slug() {
        return "sleutel-hergebruikt";
    }

    @Override
    public String title() {
        return "Sleutel hergebruikt";
    }

    @Override
    public String detail() {
        return "Deze Idempotency-Key hoort bij een ander verzoek. Gebruik voor elk verzoek een nieuwe sleutel.";
    }

    @Override
    public int status() {
        return 422;
    }
}
