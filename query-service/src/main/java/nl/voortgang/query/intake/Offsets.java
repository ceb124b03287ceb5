package nl.voortgang.query.intake;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Below which offset everything has been applied, by partition of a topic. */
final class Offsets {

    private final JdbcTemplate jdbc;

    Offsets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 for a partition not seen before, such as those of a topic that was created anew. */
    long next(UUID topic, int partition) {
        return jdbc.queryForList("SELECT next_offset FROM intake_partition WHERE topic_id = ? AND partition = ?",
                Long.class, topic, partition).stream().findFirst().orElse(0L);
    }

    void save(UUID topic, Map<Integer, Long> next) {
        if (next.isEmpty()) {
            return;
        }
        jdbc.update("""
                INSERT INTO intake_partition (topic_id, partition, next_offset)
                SELECT ?, * FROM unnest(?::int4[], ?::int8[])
                ON CONFLICT (topic_id, partition) DO UPDATE SET next_offset = excluded.next_offset""",
                topic, texts(next.keySet()), texts(next.values()));
    }

    private static String[] texts(Collection<?> numbers) {
        return numbers.stream().map(Object::toString).toArray(String[]::new);
    }
}
