package nl.voortgang.apirules.json;

import nl.voortgang.apirules.Refused;

/** The body is larger than any content of ours can be. */
final class BodyTooLarge extends RuntimeException implements Refused {

    @Override
    public String slug() {
        return "te-groot";
    }

    @Override
    public String title() {
        return "Te groot";
    }

    @Override
    public String detail() {
        return "Wat u stuurt is groter dan 2 MB. Stuur minder tegelijk.";
    }

    @Override
    public int status() {
        return 413;
    }
}
