package nl.voortgang.command.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When those who are due were last reminded on somebody's demand.
 *
 * @param moments by the programme's number; {@value #ALL} stands for all at once
 */
record Reminded(Map<Integer, Instant> moments) {

    static final Reminded NEVER = new Reminded(Map.of());

    private static final int ALL = 0;

    Reminded { moments = Map.copyOf(moments); }

    Reminded and(@Nullable Integer programme, Instant at) {
        var next = new HashMap<>(moments);
        next.put(programme == null ? ALL : programme, at);
        return new Reminded(next);
    }

    /** The last time at which anybody of this programme was, or anybody at all when it is null. */
    Optional<Instant> last(@Nullable Integer programme) {
        return moments.entrySet().stream()
                .filter(each -> programme == null || each.getKey() == ALL || each.getKey().equals(programme))
                .map(Map.Entry::getValue).max(Instant::compareTo);
    }
}
