package nl.voortgang.command.substitution;

import java.time.LocalDate;
import java.util.Map;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/** Who does the work of those who are replaced, as it is now. */
public interface Substitutes {

    /** @return of everybody who is replaced that day, by whom */
    Map<PersonId, PersonId> on(OrganisationId organisation, LocalDate day);
}
