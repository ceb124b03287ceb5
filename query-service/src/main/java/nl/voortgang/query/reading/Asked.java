package nl.voortgang.query.reading;

import java.time.Instant;
import java.util.Set;
import nl.voortgang.apirules.Caller;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What every question has, whatever it is about. A controller method gets it by having a parameter of this type.
 *
 * @param at the position of the ledger that is asked about
 * @param then the moment that is asked about, whose day counts as today; null asks about now
 * @param atLeast what the answer must have seen: the caller's own act, usually
 */
public record Asked(Caller caller, long at, @Nullable Instant then, @Nullable AtLeast atLeast) {

    /** Holds whatever is current, since that holds until a position that no ledger reaches. */
    public static final long NOW = Long.MAX_VALUE - 1;
    private static final PersonId ANYBODY = new PersonId("openbaar");

    /** Of what is current. */
    public static Asked now(Caller caller) {
        return now(caller, null);
    }

    static Asked now(Caller caller, @Nullable AtLeast atLeast) {
        return new Asked(caller, NOW, null, atLeast);
    }

    /** By somebody who did not log in: nobody's rows are theirs, and no role is. */
    static Asked byAnybody(OrganisationId organisation) {
        return now(new Caller(organisation, ANYBODY, Set.of()), null);
    }

    /** The same of another position; today stays the same day. */
    public Asked asOf(long position) {
        return new Asked(caller, position, then, atLeast);
    }
}
