package nl.voortgang.apirules.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import nl.voortgang.apirules.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line per request: action, object, result, origin, actor and time (BIO2, 8.15). The actor is a pseudonym; query
 * strings, bodies and tokens stay out.
 */
final class ActLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("nl.voortgang.acts");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant at = Instant.now();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            Optional<Caller> caller = Callers.behind(SecurityContextHolder.getContext().getAuthentication());
            LOG.info("handeling=\"{} {}\" object={} resultaat={} herkomst={} organisatie={} persoon={} tijd={}",
                    request.getMethod(), action(request), object(request), answered ? response.getStatus() : 500,
                    request.getRemoteAddr(), caller.<Object>map(Caller::organisation).orElse("-"),
                    caller.<Object>map(Caller::person).orElse("-"), at);
        }
    }

    private static Object action(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern;
    }

    /** The raw path: still percent-encoded, so it cannot break the line. */
    private static String object(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.length() <= 200 ? path : path.substring(0, 200);
    }
}
