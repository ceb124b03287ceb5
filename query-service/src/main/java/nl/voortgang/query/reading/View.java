package nl.voortgang.query.reading;

import java.time.Clock;
import java.time.LocalDate;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one caller sees of the organisation at one position. Good for the length of one question. */
public final class View {

    private final JdbcClient jdbc;
    private final Asked asked;
    private final Clock clock;

    View(JdbcClient jdbc, Asked asked, Clock clock) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.clock = clock;
    }

    public Caller caller() {
        return asked.caller();
    }

    /** The same, at another position. */
    public View asOf(long position) {
        return new View(jdbc, asked.asOf(position), clock);
    }

    /** Of the last event that is seen; 0 when there is none. */
    public long position() {
        return sql("SELECT COALESCE(max(position), 0) FROM change WHERE position <= :at").count();
    }

    /** Today in the municipality; of a moment in the past, the day that it was then. */
    public LocalDate today() {
        return LocalDate.ofInstant(asked.then() == null ? clock.instant() : asked.then(), Act.ZONE);
    }

    /** A query that may use {@code :at}, {@code :today}, {@code :person} and {@code :roles}. */
    public Query sql(String query) {
        return new Query(jdbc.sql(query).param("at", asked.at()).param("today", today())
                .param("person", caller().person().value())
                .param("roles", caller().roles().stream().map(Role::name).toArray(String[]::new)));
    }

    boolean hasSeen(@Nullable AtLeast wanted) {
        return wanted == null || sql("""
                SELECT EXISTS (SELECT FROM status_update WHERE report = :report AND subject = :subject
                    AND valid_to = 9223372036854775807 AND version >= :version)""")
                .with("report", wanted.statusUpdate().report()).with("subject", wanted.statusUpdate().subject())
                .with("version", wanted.version()).one(Boolean.class).orElseThrow();
    }
}
