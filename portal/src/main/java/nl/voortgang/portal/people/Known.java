package nl.voortgang.portal.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody.
 *
 * @param roles as the last token had them
 * @param mailRefusal what a mail server answered when it refused this address for good
 */
record Known(PersonId id, @Nullable String name, @Nullable String mail, @Nullable List<String> roles, Origin origin,
        @Nullable String mailRefusal) {

    enum Origin {
        TOKEN,
        @JsonProperty("BEHEERDER")
        ADMIN,
        @JsonProperty("GEWIST")
        ERASED
    }

    /** What to call them on the page. */
    public String title() {
        return name == null ? id.value() : name;
    }

    /** Without name and address, since this may end up in a log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
