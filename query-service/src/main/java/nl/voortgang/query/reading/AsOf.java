package nl.voortgang.query.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.voortgang.apirules.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place where a moment of the past becomes a position of the ledger, and a position a moment. */
@Component
final class AsOf {

    static final String POSITION = "opPositie";
    static final String MOMENT = "opMoment";

    private final Reading reading;
    private final Clock clock;

    AsOf(Reading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * The same question of what held then.
     *
     * @param faults get what is wrong in what was written; the answer is of no use then
     */
    Asked then(Asked now, @Nullable String position, @Nullable String moment, List<Fault> faults) {
        Long at = position == null ? null : position(position, faults);
        Instant then = moment == null ? null : moment(moment, faults);
        if (position != null && moment != null) {
            faults.add(new Fault(POSITION, "een-van-beide",
                    "Vraag naar een positie of naar een moment, niet naar allebei."));
        }
        if (!faults.isEmpty()) {
            return now;
        }
        return at != null ? after(now, at, faults) : then != null ? by(now, then) : now;
    }

    private static @Nullable Long position(String written, List<Fault> faults) {
        if (written.matches("0*[1-9]\\d{0,17}")) {
            return Long.valueOf(written);
        }
        faults.add(new Fault(POSITION, "geheel-getal", "Geef voor ‘opPositie’ een getal vanaf 1."));
        return null;
    }

    private @Nullable Instant moment(String written, List<Fault> faults) {
        try {
            // an address that is not encoded brings its plus sign as a space
            Instant moment = OffsetDateTime.parse(written.replace(' ', '+')).toInstant();
            if (!moment.isAfter(clock.instant())) {
                return moment;
            }
            faults.add(
                    new Fault(MOMENT, "toekomst", "Dit moment moet nog komen. Vraag naar een moment dat er al was."));
        } catch (DateTimeParseException misshapen) {
            faults.add(new Fault(MOMENT, "vorm",
                    "Schrijf het moment als datum en tijd met het verschil met UTC: 2022-09-20T10:00:00+02:00."));
        }
        return null;
    }

    /** As it stood when the event at this position had just been decided. */
    private Asked after(Asked now, long position, List<Fault> faults) {
        Reached reached = reading.answer(now, view -> view.sql("""
                SELECT COALESCE(max(position), 0) AS last, max(at) FILTER (WHERE position = :position) AS at FROM change
                WHERE position IN (:position, (SELECT max(position) FROM change))""")
                .with("position", position).one(Reached.class).orElseThrow());
        if (reached.at == null) {
            faults.add(new Fault(POSITION, "voorbij-het-einde", "Het grootboek is hier gekomen tot positie %d."
                    .formatted(reached.last)));
        }
        return new Asked(now.caller(), position, reached.at, now.atLeast());
    }

    /**
     * With every event that was decided by then; none yet is position 0. Acts at the same time may have positions in another
     * order than their moments.
     */
    private Asked by(Asked now, Instant moment) {
        long position = reading.answer(now, view -> view
                .sql("SELECT COALESCE(max(position), 0) FROM change WHERE at <= :moment")
                .with("moment", moment.atOffset(ZoneOffset.UTC)).count());
        return new Asked(now.caller(), position, moment, now.atLeast());
    }

    /** @param at when the event was decided; absent when the ledger has not come so far */
    private record Reached(long last, @Nullable Instant at) {}
}
