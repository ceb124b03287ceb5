package nl.voortgang.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What was done, told once, on the next page. */
@Component
public final class Notices {

    private static final String ALL = Notices.class.getName();

    private final MessageSource messages;

    Notices(MessageSource messages) {
        this.messages = messages;
    }

    void add(HttpServletRequest request, String message, Object... about) {
        var all = new ArrayList<>(all(request));
        all.add(messages.getMessage(message, about, LocaleContextHolder.getLocale()));
        request.getSession().setAttribute(ALL, all);
    }

    /** Each is told once. */
    public List<String> taken(HttpServletRequest request) {
        List<String> all = all(request);
        if (!all.isEmpty()) {
            request.getSession().removeAttribute(ALL);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<String> all(HttpServletRequest request) {
        var session = request.getSession(false);
        var all = (@Nullable List<String>) (session == null ? null : session.getAttribute(ALL));
        return all == null ? List.of() : all;
    }
}
