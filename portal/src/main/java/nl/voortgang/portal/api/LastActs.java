package nl.voortgang.portal.api;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the person last did to something that the read side cannot be told to wait for. Whoever shows it asks until the
 * answer knows of that, unless it is one of the past; when it does not come in time, they get the answer without it and are told so.
 */
@Component
public final class LastActs {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String PREFIX = LastActs.class.getName() + ".";

    private final HttpSession session;
    private final Freshness freshness;
    private final AsOf asOf;

    LastActs(HttpSession session, Freshness freshness, AsOf asOf) {
        this.session = session;
        this.freshness = freshness;
        this.asOf = asOf;
    }

    private record Latest(String id, long version, Instant until) implements Serializable {}

    /** @param kind of which a page shows all there are, such as {@code portefeuille} */
    public void did(String kind, String id, long version) {
        session.setAttribute(PREFIX + kind, new Latest(id, version, Instant.now().plus(MINUTE)));
    }

    /** @param version of the thing with an id, as an answer knows it; 0 when it does not */
    public <T> T seen(String kind, Supplier<T> question, ToLongBiFunction<T, String> version) {
        T answer = question.get();
        var latest = (@Nullable Latest) session.getAttribute(PREFIX + kind);
        if (asOf.isPast() || latest == null || Instant.now().isAfter(latest.until)) {
            return answer;
        }
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (version.applyAsLong(answer, latest.id) < latest.version) {
            if (Instant.now().isAfter(giveUp)) {
                freshness.waitedInVain();
                break;
            }
            sleep();
            answer = question.get();
        }
        return answer;
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
