package nl.voortgang.command.reminder;

import java.time.LocalDate;
import java.util.Map;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/** Who acts for whom. Asked within a transaction of the organisation. */
interface Substitutes {

    /** @return of everybody who is replaced that day, by whom */
    Map<PersonId, PersonId> on(OrganisationId organisation, LocalDate day);
}
