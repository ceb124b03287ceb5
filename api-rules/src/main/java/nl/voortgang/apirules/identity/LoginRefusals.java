package nl.voortgang.apirules.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.apirules.problem.Problem;
import nl.voortgang.apirules.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** What the security chain answers itself, before any controller: the same problems as everywhere. */
final class LoginRefusals
        implements AuthenticationEntryPoint, AccessDeniedHandler, ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ProblemWriter problems;

    LoginRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, jakarta.servlet.ServletException {
        if (refused instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(response, Problem.LOGIN_UNAVAILABLE);
        } else {
            challenge.commence(request, response, refused);
            problems.write(response, Problem.NOT_LOGGED_IN);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(response, Problem.ROLE_MISSING);
    }

    /** When the provider's keys cannot be fetched, Spring Security would rather fail the request than refuse it. */
    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        var refusing = new AuthenticationEntryPointFailureHandler(this);
        refusing.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(refusing);
        return filter;
    }
}
