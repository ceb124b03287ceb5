package nl.voortgang.portal.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who is logged in, as the identity provider says. A controller method gets it by having a parameter of this type.
 *
 * @param id the pseudonym that stands in the record
 * @param organisation such as {@code leiden}
 */
public record Person(PersonId id, String name, String organisation, Set<Role> roles) {

    public static Optional<Person> behind(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(of(user))
                : Optional.empty();
    }

    private static Person of(OidcUser user) {
        String pseudonym = Objects.requireNonNull(user.getSubject());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Objects.requireNonNullElse(user.getClaimAsStringList("rollen"), List.<String>of())
                .forEach(claim -> Role.claimed(claim).ifPresent(roles::add));
        return new Person(new PersonId(pseudonym),
                Objects.requireNonNullElse(user.getFullName(), pseudonym),
                Objects.requireNonNullElse(user.getClaimAsString("organisatie"), ""), roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Such as {@code Leiden}. */
    public String organisationInWords() {
        return organisation.isEmpty() ? "" : Character.toUpperCase(organisation.charAt(0)) + organisation.substring(1);
    }
}
