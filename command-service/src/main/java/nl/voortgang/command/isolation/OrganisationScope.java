package nl.voortgang.command.isolation;

import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;

/** For which organisation the current thread works. */
public final class OrganisationScope {

    private static final ScopedValue<OrganisationId> ORGANISATION = ScopedValue.newInstance();

    private OrganisationScope() {}

    public static <T extends @Nullable Object, X extends Throwable> T call(OrganisationId organisation,
            ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ORGANISATION, organisation).call(work);
    }

    static @Nullable OrganisationId current() {
        return ORGANISATION.isBound() ? ORGANISATION.get() : null;
    }
}
