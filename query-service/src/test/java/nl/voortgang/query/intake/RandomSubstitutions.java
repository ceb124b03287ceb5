package nl.voortgang.query.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/** Who might have stood in for whom: granted, ended early, withdrawn, and granted again from the same day. */
final class RandomSubstitutions {

    static final PersonId SUBSTITUTE = new PersonId("p-vervanger");

    private record Granted(PersonId replaced, LocalDate from, LocalDate until) {}

    private final OrganisationId organisation;
    private final Random random;
    private final List<PersonId> replaceable;
    private final List<Granted> granted = new ArrayList<>();
    private LocalDate next = LocalDate.of(2022, 1, 1);

    RandomSubstitutions(OrganisationId organisation, Random random, List<PersonId> replaceable) {
        this.organisation = organisation;
        this.random = random;
        this.replaceable = replaceable;
    }

    SubstitutionEvent next(Act act, LocalDate today) {
        next = today.isAfter(next) ? today : next;
        int choice = granted.isEmpty() ? 2 : random.nextInt(4);
        return switch (choice) {
            case 0 -> withdrawn(granted.remove(random.nextInt(granted.size())), act);
            case 1 -> ended(random.nextInt(granted.size()), act);
            default -> granted(act);
        };
    }

    private SubstitutionEvent granted(Act act) {
        var substitution = new Granted(replaceable.get(random.nextInt(replaceable.size())), next, next.plusDays(9));
        granted.add(substitution);
        next = next.plusDays(10);
        return new SubstitutionEvent.Granted(organisation, substitution.replaced, SUBSTITUTE, substitution.from,
                substitution.until, act);
    }

    private SubstitutionEvent ended(int which, Act act) {
        Granted before = granted.get(which);
        granted.set(which, new Granted(before.replaced, before.from, before.from));
        return new SubstitutionEvent.Ended(organisation, before.replaced, SUBSTITUTE, before.from, before.from, act);
    }

    /** Its first day is free again. */
    private SubstitutionEvent withdrawn(Granted substitution, Act act) {
        if (granted.isEmpty()) {
            next = substitution.from;
        }
        return new SubstitutionEvent.Withdrawn(organisation, substitution.replaced, SUBSTITUTE, substitution.from, act);
    }
}
