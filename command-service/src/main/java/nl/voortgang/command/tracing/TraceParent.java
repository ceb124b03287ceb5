package nl.voortgang.command.tracing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code traceparent}, version 00.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param spanId 16 of them: the part of the work that is done here
 * @param flags 2 of them
 */
public record TraceParent(String traceId, String spanId, String flags) {

    static final ScopedValue<TraceParent> CURRENT = ScopedValue.newInstance();

    private static final Pattern FORM = Pattern.compile(
            "00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    /** The trace the current thread works for; empty where no request started one. */
    public static Optional<TraceParent> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** A part of our own in the caller's trace, or of a new trace when the caller names none. */
    static TraceParent following(@Nullable String header) {
        Matcher caller = FORM.matcher(header == null ? "" : header);
        return caller.matches()
                ? new TraceParent(caller.group(1), random(1), caller.group(2))
                : new TraceParent(random(2), random(1), "01");
    }

    private static String random(int longs) {
        var digits = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            digits.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return digits.toString();
    }

    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}
