package nl.voortgang.query.reading;

import nl.voortgang.apirules.Refused;

/** What the caller did has not arrived here yet. */
final class NotYet extends RuntimeException implements Refused {

    private final AtLeast awaited;

    NotYet(AtLeast awaited) {
        super(awaited.toString(), null, false, false);
        this.awaited = awaited;
    }

    @Override
    public String slug() {
        return "nog-niet-verwerkt";
    }

    @Override
    public String title() {
        return "Nog niet verwerkt";
    }

    @Override
    public String detail() {
        return "Versie %d van statusmelding %s is hier nog niet verwerkt. Probeer het over een seconde opnieuw."
                .formatted(awaited.version(), awaited.statusUpdate());
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
