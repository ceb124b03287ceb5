package nl.voortgang.command.person;

import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/** Who keeps something that was meant for a person by name; told in the transaction that erases the person. */
@FunctionalInterface
public interface WhenErased {

    void erased(OrganisationId organisation, PersonId person);
}
