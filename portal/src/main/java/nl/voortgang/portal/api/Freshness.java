package nl.voortgang.portal.api;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the person last did to a status update, so that no page shows them less than that. */
@Component
public final class Freshness {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Pattern OF_A_STATUS_UPDATE = Pattern.compile("\\d{4}-\\d-.+");
    private static final String LATEST = Freshness.class.getName();
    private static final String BEHIND = LATEST + ".behind";

    private record Latest(String version, Instant until) implements Serializable {}

    /** From now on, and for a minute, answers must know of this. */
    public void did(Receipt act) {
        if (OF_A_STATUS_UPDATE.matcher(act.id()).matches()) {
            web().setAttribute(LATEST, new Latest(act.id() + ":" + act.version(), Instant.now().plus(MINUTE)),
                    RequestAttributes.SCOPE_SESSION);
        }
    }

    Optional<String> wanted() {
        var latest = (@Nullable Latest) web().getAttribute(LATEST, RequestAttributes.SCOPE_SESSION);
        return behind() || latest == null || Instant.now().isAfter(latest.until)
                ? Optional.empty()
                : Optional.of(latest.version);
    }

    void waitedInVain() {
        web().setAttribute(BEHIND, true, RequestAttributes.SCOPE_REQUEST);
    }

    /** Whether this page is older than what the person did themselves. */
    public boolean behind() {
        return web().getAttribute(BEHIND, RequestAttributes.SCOPE_REQUEST) != null;
    }

    private static RequestAttributes web() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
