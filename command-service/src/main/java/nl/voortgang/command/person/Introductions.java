package nl.voortgang.command.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.apirules.identity.Callers;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps what each request's token says of the person who bears it, before the request is answered. What a token said is remembered for
 * some minutes, so that a request costs no statement; whatever goes wrong here, the request goes on.
 */
@Component
class Introductions implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int PEOPLE = 20_000;

    private final PeopleTable people;
    private final OrganisationTransactions transactions;
    private final Cache<Bearer, Introduction> lately = Caffeine.newBuilder().maximumSize(PEOPLE)
            .expireAfterWrite(MEMORY).build();

    Introductions(PeopleTable people, OrganisationTransactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    private record Bearer(OrganisationId organisation, PersonId person) {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token) {
            Callers.behind(token).filter(caller -> !caller.is(Role.SERVICE))
                    .ifPresent(caller -> meet(caller, Introduction.of(token.getToken(), caller)));
        }
        return true;
    }

    /** What was known of somebody changed otherwise, so what the next token says may matter. */
    void again(OrganisationId organisation, PersonId person) {
        lately.invalidate(new Bearer(organisation, person));
    }

    private void meet(Caller caller, Introduction said) {
        var bearer = new Bearer(caller.organisation(), caller.person());
        if (said.equals(lately.getIfPresent(bearer))) {
            return;
        }
        try {
            transactions.in(caller.organisation(), () -> {
                people.introduced(caller.organisation(), caller.person(), said);
                return true;
            });
            lately.put(bearer, said);
        } catch (RuntimeException failed) {
            // no message: a database's may quote the row
            LOG.warn("what the token of {} says was not kept: {}", caller.person(), failed.getClass().getSimpleName());
        }
    }
}
