package nl.voortgang.command.dispatch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the body of a request with an idempotency key. Runs behind the login, so that a stranger's body is not read. */
@Component
final class RepeatableRequests extends OncePerRequestFilter {

    /** That of the API: a longer body is refused by its reader. */
    private static final int LIMIT = 2 * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(RepeatableRequest.KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new RepeatableRequest(request, LIMIT), response);
    }
}
