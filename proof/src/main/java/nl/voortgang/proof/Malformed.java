package nl.voortgang.proof;

/** Something that is no leaf, note, checkpoint, key or hash at all. Its message says what was expected. */
public final class Malformed extends IllegalArgumentException {

    public Malformed(String expected) {
        super(expected);
    }
}
