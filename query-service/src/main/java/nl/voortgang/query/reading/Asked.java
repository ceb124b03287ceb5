package nl.voortgang.query.reading;

import java.util.Set;
import nl.voortgang.apirules.Caller;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever it is about. A controller method gets it by having a parameter of this type.
 *
 * @param at the position of the ledger that is asked about
 * @param atLeast what the answer must have seen: the caller's own act, usually
 */
public record Asked(Caller caller, long at, @Nullable AtLeast atLeast) {

    private static final PersonId ANYBODY = new PersonId("openbaar");

    /** By somebody who did not log in: nobody's rows are theirs, and no role is. */
    static Asked byAnybody(OrganisationId organisation) {
        return new Asked(new Caller(organisation, ANYBODY, Set.of()), NOW, null);
    }

    /** Holds whatever is current, since that holds until a position that no ledger reaches. */
    public static final long NOW = Long.MAX_VALUE - 1;
}
