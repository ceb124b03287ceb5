package nl.voortgang.query.versions;

/** An event does not fit what is kept: something before it is missing or was different. Names no person. */
public final class Inapplicable extends RuntimeException {

    public Inapplicable(String message) {
        super(message);
    }
}
