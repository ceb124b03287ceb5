package nl.voortgang.command.substitution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;

/** Every substitution in which one person is the substitute: past, present and to come. */
public record Replacements(List<Substitution> all) {

    public Replacements { all = List.copyOf(all); }

    /**
     * Whom this person replaces on that day: those who named them, and nobody else. A substitution is never passed on: who
     * replaces a substitute does not act for whom that one replaces.
     */
    public Set<PersonId> on(LocalDate day) {
        return all.stream().filter(each -> each.includes(day)).map(Substitution::replaced).collect(Collectors.toSet());
    }

    /** The last day of the most recent substitution of that person that was over before the day. */
    public Optional<LocalDate> lastEnded(PersonId replaced, LocalDate day) {
        return all.stream().filter(each -> each.replaced().equals(replaced) && each.endsBefore(day))
                .map(Substitution::until).max(Comparator.naturalOrder());
    }
}
