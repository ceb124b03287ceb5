package nl.voortgang.query.versions;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one event does to one row. */
public record Change<K, R>(K key, Step<R> step) {

    @FunctionalInterface
    public interface Step<R> {
        /** @param before null when there is no row yet */
        R after(@Nullable R before);
    }

    /** The thing is new. */
    public static <K, R> Change<K, R> begin(K key, R row) {
        return new Change<>(key, before -> {
            if (before != null) {
                throw new Inapplicable(key + " already exists");
            }
            return row;
        });
    }

    /** The thing is known and becomes different. */
    public static <K, R> Change<K, R> alter(K key, UnaryOperator<R> step) {
        return new Change<>(key, before -> {
            if (before == null) {
                throw new Inapplicable(key + " does not exist");
            }
            return step.apply(before);
        });
    }
}
