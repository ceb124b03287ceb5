package nl.voortgang.command.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/** Who is known in an organisation, as it is now. Asked within a transaction of that organisation. */
public interface People {

    /** Empty for who never came by and of whom no admin wrote anything. */
    Optional<KnownPerson> find(OrganisationId organisation, PersonId person);

    /** The names of these people, as far as they are known. */
    Map<PersonId, String> names(OrganisationId organisation, Collection<PersonId> people);

    /** Whoever had this role in the last token they came with, in the order of their pseudonyms. */
    List<PersonId> withRole(OrganisationId organisation, Role role);

    /**
     * A mail server refused a person's address for good; an admin sees it until the address changes.
     *
     * @param answer the server's, as codes and without the address: {@code 550 5.1.1}
     */
    void mailRefused(OrganisationId organisation, PersonId person, String answer);
}
