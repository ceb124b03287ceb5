package nl.voortgang.portal.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.portal.form.KeptForms;
import nl.voortgang.portal.person.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Whoever logged in goes back to what they were typing, or else to the page they asked for. */
@Component
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KeptForms kept;

    Arrival(KeptForms kept, RequestCache requests) {
        this.kept = kept;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication authentication) throws ServletException, IOException {
        String page = Person.behind(authentication)
                .map(person -> kept.afterLogin(request.getSession(), person)).orElse(null);
        if (page == null) {
            super.onAuthenticationSuccess(request, response, authentication);
        } else {
            response.sendRedirect(page);
        }
    }
}
