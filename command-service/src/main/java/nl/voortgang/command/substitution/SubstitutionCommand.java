package nl.voortgang.command.substitution;

import java.time.LocalDate;
import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/** Everything that can be asked about substitutions. */
sealed interface SubstitutionCommand extends Command {

    PersonId replaced();

    /** What the one who asks may be: a concern controller arranges the substitution of anybody, others their own. */
    Set<Role> roles();

    Act act();

    @Override
    default String aggregateId() {
        return SubstitutionEvent.aggregateId(organisation());
    }

    record Grant(OrganisationId organisation, PersonId replaced, PersonId substitute, LocalDate from, LocalDate until,
            Set<Role> roles, Act act) implements SubstitutionCommand {}

    /** @param from the day it began or will begin, which names it */
    record End(OrganisationId organisation, PersonId replaced, LocalDate from, LocalDate until, Set<Role> roles,
            Act act) implements SubstitutionCommand {}

    /** @param from the day it would begin, which names it */
    record Withdraw(OrganisationId organisation, PersonId replaced, LocalDate from, Set<Role> roles, Act act)
            implements SubstitutionCommand {}
}
