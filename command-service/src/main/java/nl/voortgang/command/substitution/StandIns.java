package nl.voortgang.command.substitution;

import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/** Who stands in for whom, as it is now. */
public interface StandIns {

    /** None for somebody who was never named as a substitute. */
    Replacements of(OrganisationId organisation, PersonId substitute);
}
