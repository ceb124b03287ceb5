package nl.voortgang.portal.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The moment of the past that a page is asked of, if any, which its address tells. All that the page asks the read side is
 * then asked of that moment.
 */
@Component
public final class AsOf {

    public static final String POSITION = "opPositie";
    public static final String MOMENT = "opMoment";

    private static final String THEN = AsOf.class.getName();

    /**
     * @param written as it stands in the page's address
     * @param value as the read side is asked
     */
    public record Asked(String parameter, String written, String value) {}

    /** What the read side says it answered of; the moment on the clocks of the Netherlands. */
    public record Then(long position, ZonedDateTime moment) {

        /** As a browser's field for a moment takes it. */
        public String field() {
            return moment.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
        }
    }

    /** Null when the page is of now. */
    public @Nullable Asked asked() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        if (!request.getMethod().equals("GET")) {
            return null;
        }
        String position = given(request.getParameter(POSITION));
        String moment = given(request.getParameter(MOMENT));
        return position != null
                ? new Asked(POSITION, position, position)
                : moment != null ? new Asked(MOMENT, moment, withZone(moment)) : null;
    }

    /** Whether the page is one of the past, on which nothing can be done. */
    public boolean isPast() {
        return asked() != null;
    }

    /** Null until something was asked, and when the page is of now. */
    public @Nullable Then getThen() {
        return (@Nullable Then) RequestContextHolder.currentRequestAttributes().getAttribute(THEN,
                RequestAttributes.SCOPE_REQUEST);
    }

    void told(HttpHeaders headers) {
        String position = headers.getFirst("Op-Positie");
        String moment = headers.getFirst("Op-Moment");
        if (position != null && moment != null) {
            RequestContextHolder.currentRequestAttributes().setAttribute(THEN,
                    new Then(Long.parseLong(position), Instant.parse(moment).atZone(Act.ZONE)),
                    RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static @Nullable String given(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /** What a browser's field gives is of the Netherlands; anything else is for the read side to judge. */
    private static String withZone(String moment) {
        try {
            return LocalDateTime.parse(moment).atZone(Act.ZONE).toInstant().toString();
        } catch (DateTimeException other) {
            return moment;
        }
    }
}
