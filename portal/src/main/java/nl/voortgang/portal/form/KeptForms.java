package nl.voortgang.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Forms that did not go through, in the session until the page that they stand on has shown them. One that was sent by
 * somebody whose session had ended waits, in a session of nobody, for that same person to log in.
 */
@Component
public final class KeptForms implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ALL = KeptForms.class.getName();
    private static final String SHOWN = ALL + ".shown";
    private static final int MOST = 20;

    void keep(HttpServletRequest request, Form form, Problem problem) {
        keep(request.getSession(), KeptForm.of(form, problem));
    }

    /** Keeps what was sent without a session that is still good. */
    public void keepForLogin(HttpServletRequest request) {
        keep(request.getSession(), KeptForm.of(FormArgument.of(request.getParameterMap()), null));
    }

    /** Drops what others typed; where the newest of this person's forms stands, if any. */
    public @Nullable String afterLogin(HttpSession session, Person person) {
        List<KeptForm> own = all(session).stream().filter(it -> it.person().equals(person.id().value())).toList();
        session.setAttribute(ALL, new ArrayList<>(own));
        return own.isEmpty() ? null : own.getLast().page();
    }

    /** Those of the page that is being shown. */
    public KeptOnPage shownBy(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !isWholePage(request)) {
            return new KeptOnPage(Map.of());
        }
        List<KeptForm> shown = all(session).stream().filter(it -> it.standsOn(request.getRequestURI())).toList();
        request.setAttribute(SHOWN, shown);
        return new KeptOnPage(shown.stream().collect(Collectors.toMap(KeptForm::name, it -> it, (_, newer) -> newer)));
    }

    private static boolean isWholePage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && (request.getHeader("HX-Request") == null || request.getHeader("HX-Boosted") != null);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /** Only a page that was there for the person to see has shown them. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        var session = request.getSession(false);
        if (session != null && response.getStatus() == HttpServletResponse.SC_OK
                && request.getAttribute(SHOWN) instanceof List<?> shown && !shown.isEmpty()) {
            List<KeptForm> rest = all(session);
            rest.removeAll(shown);
            session.setAttribute(ALL, rest);
        }
    }

    private static void keep(HttpSession session, KeptForm form) {
        List<KeptForm> all = all(session);
        all.removeIf(it -> it.name().equals(form.name()) && it.page().equals(form.page()));
        all.add(form);
        session.setAttribute(ALL, new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    @SuppressWarnings("unchecked")
    private static List<KeptForm> all(HttpSession session) {
        var all = (@Nullable List<KeptForm>) session.getAttribute(ALL);
        return all == null ? new ArrayList<>() : new ArrayList<>(all);
    }
}
