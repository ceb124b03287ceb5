package nl.voortgang.command.person;

import java.util.Set;
import java.util.function.Predicate;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token says of the person who bears it. The claims {@code name} and {@code email} (OpenID Connect Core, 5.1) may be
 * absent; one that cannot be a name or an address counts as absent, since it is not the caller who could mend it.
 */
record Introduction(@Nullable String name, @Nullable String mail, Set<Role> roles) {

    static Introduction of(Jwt token, Caller caller) {
        return new Introduction(claim(token, "name", PersonCheck::isName),
                claim(token, "email", PersonCheck::isAddress), caller.roles());
    }

    private static @Nullable String claim(Jwt token, String name, Predicate<String> sound) {
        return token.getClaim(name) instanceof String text && sound.test(text.strip()) ? text.strip() : null;
    }

    /** Without name and address, since this may end up in a log. */
    @Override
    public String toString() {
        return roles.toString();
    }
}
