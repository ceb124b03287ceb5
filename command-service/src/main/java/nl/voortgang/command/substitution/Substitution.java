package nl.voortgang.command.substitution;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.contract.PersonId;

/**
 * The days on which one person does the work of another.
 *
 * @param from the first day; with {@code replaced} it names the substitution
 * @param until the last day, not before the first
 */
public record Substitution(PersonId replaced, PersonId substitute, LocalDate from, LocalDate until) {

    boolean includes(LocalDate day) {
        return overlaps(day, day);
    }

    boolean endsBefore(LocalDate day) {
        return until.isBefore(day);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !last.isBefore(from);
    }

    boolean named(PersonId replaced, LocalDate from) {
        return this.replaced.equals(replaced) && this.from.equals(from);
    }

    /** {@code 1 juli 2022 tot en met 31 juli 2022}. */
    String days() {
        return inFull(from) + " tot en met " + inFull(until);
    }
}
