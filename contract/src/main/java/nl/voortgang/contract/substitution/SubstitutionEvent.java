package nl.voortgang.contract.substitution;

import java.time.LocalDate;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;

/**
 * Every fact about who stands in for whom. All substitutions of an organisation are one aggregate, since whether one goes in
 * a circle is a question about all of them.
 */
public sealed interface SubstitutionEvent extends Event {

    /** The holder or controller whose work another one does. */
    PersonId replaced();

    PersonId substitute();

    /** The first day; with {@link #replaced} it names the substitution. */
    LocalDate from();

    @Override
    default String aggregateId() {
        return aggregateId(organisation());
    }

    static String aggregateId(OrganisationId organisation) {
        return "vervangingen-" + organisation;
    }

    /**
     * From {@code from} up to and including {@code until} the substitute may do what the person replaced may review, return
     * and approve. Nobody has two substitutes on one day, and no substitution goes in a circle.
     */
    @EventType("nl.prestaties.vervanging.verleend.v1")
    record Granted(OrganisationId organisation, PersonId replaced, PersonId substitute, LocalDate from, LocalDate until,
            Act act) implements SubstitutionEvent {}

    /** The substitution that began on {@code from} has {@code until} as its last day, earlier than was granted. */
    @EventType("nl.prestaties.vervanging.beeindigd.v1")
    record Ended(OrganisationId organisation, PersonId replaced, PersonId substitute, LocalDate from, LocalDate until,
            Act act) implements SubstitutionEvent {}

    /** The substitution that would begin on {@code from} never came about. */
    @EventType("nl.prestaties.vervanging.ingetrokken.v1")
    record Withdrawn(OrganisationId organisation, PersonId replaced, PersonId substitute, LocalDate from, Act act)
            implements SubstitutionEvent {}
}
