package nl.voortgang.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What was done, told once, on the next page that somebody really sees. */
@Component
public final class Notices implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ALL = Notices.class.getName();
    private static final String SHOWN = ALL + ".shown";

    private final MessageSource messages;

    Notices(MessageSource messages) {
        this.messages = messages;
    }

    void add(HttpServletRequest request, String message, Object... about) {
        var all = new ArrayList<>(all(request));
        all.add(messages.getMessage(message, about, LocaleContextHolder.getLocale()));
        request.getSession().setAttribute(ALL, all);
    }

    public List<String> shownBy(HttpServletRequest request) {
        request.setAttribute(SHOWN, true);
        return all(request);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /** A page that only led on to another has shown nothing. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        var session = request.getSession(false);
        if (session != null && request.getAttribute(SHOWN) != null && !all(request).isEmpty()
                && response.getStatus() == HttpServletResponse.SC_OK) {
            session.removeAttribute(ALL);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> all(HttpServletRequest request) {
        var session = request.getSession(false);
        var all = (@Nullable List<String>) (session == null ? null : session.getAttribute(ALL));
        return all == null ? List.of() : all;
    }
}
