package nl.voortgang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A person's pseudonym: the token's {@code sub}, 1 to 64 of {@code A-Z a-z 0-9 . _ -}. Never a name or a mail address. */
public record PersonId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The service itself, where a process and no person acts. */
    public static final PersonId SYSTEM = new PersonId("systeem");

    @JsonCreator
    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "een persoon wordt aangeduid met 1 tot 64 letters, cijfers, punten of streepjes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
