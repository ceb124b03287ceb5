package nl.voortgang.command.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Aggregates that were changed lately, so that the next step needs no read. Named by {@code @Aggregate(cache =
 * AggregateCache.NAME)}.
 *
 * <p>It may lag behind when another instance of the service decided: the table's key refuses what is decided on a lagging
 * state, and Axon forgets an aggregate whenever its unit of work is rolled back.
 */
@Component(AggregateCache.NAME)
public class AggregateCache implements Cache {

    public static final String NAME = "aggregateCache";

    /** An aggregate takes some kilobytes, mostly the texts of its content. */
    private static final int AGGREGATES = 10_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries = Caffeine.newBuilder()
            .maximumSize(AGGREGATES).build();

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to this cache");
    }
}
