package nl.voortgang.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** One municipality, as it stands in the token's claim {@code organisatie}: 2 to 40 of {@code a-z 0-9 -}. */
public record OrganisationId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @JsonCreator
    public OrganisationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "een organisatie bestaat uit 2 tot 40 kleine letters, cijfers of streepjes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
