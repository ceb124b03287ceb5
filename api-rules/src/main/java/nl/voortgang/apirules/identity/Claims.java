package nl.voortgang.apirules.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims this product reads. A token without them is no token to us, whoever signed it. */
final class Claims implements OAuth2TokenValidator<Jwt> {

    private static final String AUDIENCE = "voortgang";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (!strings(token.getAudience()).contains(AUDIENCE)) {
            return refused("The aud claim lacks " + AUDIENCE);
        }
        if (token.getExpiresAt() == null) {
            return refused("The exp claim is missing");
        }
        try {
            caller(token);
            return OAuth2TokenValidatorResult.success();
        } catch (RuntimeException unreadable) {
            return refused("The claims organisatie, rollen and sub must name an organisation, roles and a person");
        }
    }

    static Caller caller(Jwt token) {
        return new Caller(new OrganisationId(required(token.getClaimAsString("organisatie"))),
                new PersonId(required(token.getSubject())), roles(token));
    }

    private static Set<Role> roles(Jwt token) {
        Set<Role> roles = strings(token.getClaimAsStringList("rollen")).stream()
                .flatMap(role -> Role.claimed(role).stream()).collect(Collectors.toSet());
        if (roles.contains(Role.SERVICE) && roles.size() > 1) {
            throw new IllegalArgumentException("a service that is a person as well");
        }
        return roles;
    }

    private static String required(@Nullable String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return claim;
    }

    private static List<String> strings(@Nullable List<String> claim) {
        return claim == null ? List.of() : claim;
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
