package nl.voortgang.proof;

import org.jspecify.annotations.Nullable;

/** Something that is no leaf, note, checkpoint, key or hash at all. Its message says what was expected. */
public final class Malformed extends IllegalArgumentException {

    public Malformed(@Nullable String expected) {
        super(expected);
    }
}
