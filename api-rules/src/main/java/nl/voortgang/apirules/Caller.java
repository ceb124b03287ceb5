package nl.voortgang.apirules;

import java.util.Set;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/**
 * Who asks, as the token says it. A controller method gets it by having a parameter of this type.
 *
 * @param roles what the person may be; of what, is domain data
 */
public record Caller(OrganisationId organisation, PersonId person, Set<Role> roles) {

    public Caller { roles = Set.copyOf(roles); }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether all there is to know of the organisation's reporting cycle is theirs to know. */
    public boolean oversees() {
        return is(Role.AUDITOR) || is(Role.CONCERN_CONTROLLER);
    }
}
