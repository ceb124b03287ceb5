package nl.voortgang.local.identity;

import java.util.List;
import java.util.Map;
import nl.voortgang.local.people.Person;

/** What a token says about a person, besides the pseudonym that is its subject, or about a service. */
final class Claims {

    static final String AUDIENCE = "voortgang";

    /** Of no municipality, and with a role that no person can have. */
    static final Map<String, Object> OF_A_SERVICE = Map.of("organisatie", "voortgang", "rollen", List.of("dienst"));

    private Claims() {}

    static Map<String, Object> of(Person person) {
        return Map.of("organisatie", person.organisation(), "rollen", person.roles(), "name", person.name(), "email",
                person.mail());
    }
}
