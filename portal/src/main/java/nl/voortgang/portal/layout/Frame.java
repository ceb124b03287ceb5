package nl.voortgang.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.voortgang.contract.Act;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.Freshness;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.form.KeptForms;
import nl.voortgang.portal.form.Notices;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What {@code layout.html} shows around a page. */
@ControllerAdvice
class Frame {

    private final KeptForms kept;
    private final Notices notices;
    private final Freshness freshness;
    private final AsOf asOf;
    private final QueryApi queries;

    Frame(KeptForms kept, Notices notices, Freshness freshness, AsOf asOf,
            QueryApi queries) {
        this.kept = kept;
        this.notices = notices;
        this.freshness = freshness;
        this.asOf = asOf;
        this.queries = queries;
    }

    /** @param current the menu's part that the page belongs to, if any */
    record Around(String path, String page, @Nullable Person person, List<Menu> menu, @Nullable Menu current) {}

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            model.addAllAttributes(around(request));
        }
    }

    Map<String, Object> around(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Person person = Person.behind(authentication).orElse(null);
        String path = request.getRequestURI();
        String page = path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        Map<String, Object> around = new LinkedHashMap<>();
        around.put("around", new Around(path, page, person, person == null ? List.of() : Menu.of(person),
                Arrays.stream(Menu.values()).filter(it -> it.contains(path)).findFirst().orElse(null)));
        around.put("kept", kept.shownBy(request));
        around.put("notices", notices.shownBy(request));
        around.put("freshness", freshness);
        around.put("asOf", asOf);
        around.put("lookingBack", LookingBack.of(request, person, () -> asOf.isPast() ? queries.last() : null));
        around.put("standing", (Supplier<ZonedDateTime>) this::standing);
        return around;
    }

    /** As of when a page is that lags, on the clocks of the Netherlands. */
    private ZonedDateTime standing() {
        return Objects.requireNonNull(queries.newest().at(), "only who did something waits for it").atZone(Act.ZONE);
    }
}
