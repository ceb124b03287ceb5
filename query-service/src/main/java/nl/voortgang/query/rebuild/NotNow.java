package nl.voortgang.query.rebuild;

import nl.voortgang.apirules.Refused;

/** The rebuild is not in a state for what was asked. */
final class NotNow extends RuntimeException implements Refused {

    private NotNow(String detail) {
        super(detail, null, false, false);
    }

    static NotNow cancel(int number) {
        return new NotNow("Herbouwing %d is al afgerond of geannuleerd; er valt niets te annuleren.".formatted(number));
    }

    static NotNow resume(int number) {
        return new NotNow("Herbouwing %d is niet gestopt; er valt niets te hervatten.".formatted(number));
    }

    @Override
    public String slug() {
        return "herbouwing-niet-in-deze-stand";
    }

    @Override
    public String title() {
        return "Niet in deze stand";
    }

    @Override
    public String detail() {
        return String.valueOf(getMessage());
    }
}
