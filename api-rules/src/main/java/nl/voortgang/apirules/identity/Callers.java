package nl.voortgang.apirules.identity;

import java.security.Principal;
import java.util.Optional;
import nl.voortgang.apirules.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who is behind a request, for those who need it beside a controller's parameter. */
public final class Callers {

    private Callers() {}

    /** @param principal of the request; empty for one that did not log in */
    public static Optional<Caller> behind(@Nullable Principal principal) {
        return principal instanceof JwtAuthenticationToken token
                ? Optional.of(Claims.caller(token.getToken()))
                : Optional.empty();
    }
}
