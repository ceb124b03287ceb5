package nl.voortgang.command.person;

import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody in one organisation.
 *
 * @param name 1 to 200 characters, or null when it is not known (any more)
 * @param mail the address, at most 254 characters, or null likewise
 * @param roles as the last token had them
 * @param mailRefusal what a mail server answered when it refused this address for good, or null
 */
public record KnownPerson(PersonId id, @Nullable String name, @Nullable String mail, Set<Role> roles,
        MailPreference preference, Origin origin, @Nullable String mailRefusal) {

    public KnownPerson { roles = Set.copyOf(roles); }

    /** Without name and address, since this may end up in a log. */
    @Override
    public String toString() {
        return id.toString();
    }
}
