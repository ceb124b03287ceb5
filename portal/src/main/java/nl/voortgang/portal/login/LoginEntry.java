package nl.voortgang.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.portal.form.KeptForms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads who is not logged in (any more) to the identity provider, and keeps what they were sending. */
@Component
final class LoginEntry implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String LOGIN = "/oauth2/authorization/voortgang";

    private final KeptForms kept;

    LoginEntry(KeptForms kept) {
        this.kept = kept;
    }

    static boolean isPartOfAPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null || accepted != null && accepted.startsWith("text/event-stream");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        lead(request, response);
    }

    /** A form without the session's token: the session it was made in has ended, or it comes from another site. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isOwn(request) && request.getParameter("formulier") != null) {
            kept.keepForLogin(request);
        }
        lead(request, response);
    }

    static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPartOfAPage(request)) {
            response.setHeader("HX-Redirect", LOGIN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(LOGIN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                .equals(request.getHeader("Origin"));
    }
}
