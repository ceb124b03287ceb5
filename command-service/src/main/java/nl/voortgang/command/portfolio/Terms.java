package nl.voortgang.command.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.contract.PersonId;

/** The terms of one portfolio, which never overlap. */
public record Terms(List<Term> all) {

    public static final Terms NONE = new Terms(List.of());

    public Terms { all = List.copyOf(all); }

    public Optional<PersonId> holderOn(LocalDate day) {
        return on(day).map(Term::holder);
    }

    Optional<Term> on(LocalDate day) {
        return all.stream().filter(term -> term.includes(day)).findFirst();
    }

    /** The most recent term of this person that was over before that day. */
    public Optional<Term> lastEnded(PersonId holder, LocalDate day) {
        return all.stream().filter(term -> term.holder().equals(holder) && term.endsBefore(day))
                .max(Comparator.comparing(Term::from));
    }

    Optional<Term> beginningOn(LocalDate from) {
        return all.stream().filter(term -> term.from().equals(from)).findFirst();
    }

    Optional<Term> overlapping(Term wanted) {
        return all.stream().filter(wanted::overlaps).findFirst();
    }

    /** This term instead of the one that began on the same day, if any. */
    Terms with(Term changed) {
        return new Terms(Stream.concat(
                all.stream().filter(term -> !term.from().equals(changed.from())), Stream.of(changed)).toList());
    }
}
