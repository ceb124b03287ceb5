package nl.voortgang.command.verification;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the event store: every event that the ledger should have had when the check began has a line. */
final class EventCheck {

    private final JdbcClient jdbc;

    EventCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param more whether there may be others after it */
    record Outcome(List<Finding> findings, boolean more) {}

    private record Event(UUID id, OffsetDateTime at, long index, boolean outside) {}

    Outcome check(Check check, int most) {
        List<Event> events = jdbc
                .sql("""
                        SELECT e.event_id, e.time_stamp, e.global_index,
                            l.line IS NULL AND (e.xid, e.global_index) <= (v.mark_xid, v.mark_index) AS outside
                        FROM verification v JOIN event e USING (organisation)
                            LEFT JOIN ledger l USING (organisation, aggregate_id, sequence)
                        WHERE v.number = ? AND e.organisation = ? AND (e.time_stamp, e.global_index) > (v.event_time, v.event_index)
                        ORDER BY e.time_stamp, e.global_index LIMIT ?""")
                .params(check.number(), check.organisation().value(), most)
                .query((row, number) -> new Event(row.getObject("event_id", UUID.class),
                        row.getObject("time_stamp", OffsetDateTime.class), row.getLong("global_index"),
                        row.getBoolean("outside")))
                .list();
        if (!events.isEmpty()) {
            jdbc.sql("UPDATE verification SET event_time = ?, event_index = ? WHERE organisation = ? AND number = ?")
                    .params(events.getLast().at(), events.getLast().index(), check.organisation().value(),
                            check.number())
                    .update();
        }
        return new Outcome(events.stream().filter(Event::outside).map(event -> Finding.outside(event.id())).toList(),
                events.size() == most);
    }
}
