package nl.voortgang.command.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.voortgang.contract.PersonId;

/** All substitutions that one organisation remembers, those that are over as well; those of one person never overlap. */
record SubstitutionState(List<Substitution> granted) {

    static final SubstitutionState NONE = new SubstitutionState(List.of());

    SubstitutionState { granted = List.copyOf(granted); }

    Optional<Substitution> named(PersonId replaced, LocalDate from) {
        return granted.stream().filter(each -> each.named(replaced, from)).findFirst();
    }

    /** One of the same person on one of the same days. */
    Optional<Substitution> overlapping(Substitution wanted) {
        return of(wanted.replaced(), wanted.from(), wanted.until()).findFirst();
    }

    /** A day on which the wanted one would close a circle of substitutions that all include that day. */
    Optional<LocalDate> circle(Substitution wanted) {
        return leading(wanted.substitute(), wanted.replaced(), wanted.from(), wanted.until());
    }

    /** The first day of the period on which {@code start} is replaced, through others if need be, by {@code end}. */
    private Optional<LocalDate> leading(PersonId start, PersonId end, LocalDate first, LocalDate last) {
        return start.equals(end)
                ? Optional.of(first)
                : of(start, first, last).flatMap(each -> leading(each.substitute(), end, later(first, each.from()),
                        earlier(last, each.until())).stream()).min(LocalDate::compareTo);
    }

    private Stream<Substitution> of(PersonId replaced, LocalDate first, LocalDate last) {
        return granted.stream().filter(each -> each.replaced().equals(replaced) && each.overlaps(first, last));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** This one instead of the one of that name, if any. */
    SubstitutionState with(Substitution changed) {
        return new SubstitutionState(Stream.concat(others(changed.replaced(), changed.from()), Stream.of(changed))
                .toList());
    }

    SubstitutionState without(PersonId replaced, LocalDate from) {
        return new SubstitutionState(others(replaced, from).toList());
    }

    private Stream<Substitution> others(PersonId replaced, LocalDate from) {
        return granted.stream().filter(Predicate.not(each -> each.named(replaced, from)));
    }
}
