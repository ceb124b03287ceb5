package nl.voortgang.contract.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The short name of a portfolio within its organisation, such as {@code bestuur-veiligheid-handhaving}: 2 to 60 of {@code a-z 0-9 -}. */
public record PortfolioCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    @JsonCreator
    public PortfolioCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "een portefeuillecode bestaat uit 2 tot 60 kleine letters, cijfers of streepjes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
