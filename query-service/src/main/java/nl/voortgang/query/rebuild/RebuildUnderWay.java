package nl.voortgang.query.rebuild;

import nl.voortgang.apirules.Refused;

/** One rebuild at a time. */
final class RebuildUnderWay extends RuntimeException implements Refused {

    RebuildUnderWay() {
        super("a rebuild is under way", null, false, false);
    }

    @Override
    public String slug() {
        return "herbouwing-loopt";
    }

    @Override
    public String title() {
        return "Herbouwing loopt";
    }

    @Override
    public String detail() {
        return "Er loopt al een herbouwing. Wacht tot die is afgerond of annuleer haar.";
    }
}
