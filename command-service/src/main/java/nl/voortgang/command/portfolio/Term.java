package nl.voortgang.command.portfolio;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody holds a portfolio.
 *
 * @param until the last day, or null until further notice
 */
public record Term(PersonId holder, LocalDate from, @Nullable LocalDate until) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean overlaps(Term other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    /** {@code 1 januari 2022 tot en met 31 mei 2022}. */
    String days() {
        return inFull(from) + (until == null ? " tot nader order" : " tot en met " + inFull(until));
    }
}
