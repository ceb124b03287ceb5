package nl.voortgang.contract.portfolio;

import java.time.LocalDate;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/** Every fact a portfolio can leave behind. */
public sealed interface PortfolioEvent extends Event {

    PortfolioCode portfolio();

    @Override
    default String aggregateId() {
        return aggregateId(organisation(), portfolio());
    }

    /** Joined by a point, which neither has: {@code a} with {@code b-c} must not be {@code a-b} with {@code c}. */
    static String aggregateId(OrganisationId organisation, PortfolioCode portfolio) {
        return "portefeuille-" + organisation + "." + portfolio;
    }

    /** @param name 1 to 200 characters */
    @EventType("nl.prestaties.portefeuille.ingesteld.v1")
    record Established(OrganisationId organisation, PortfolioCode portfolio, String name, Act act)
            implements PortfolioEvent {}

    /**
     * From {@code from} up to and including {@code until} (or until further notice) this person decides; terms of one
     * portfolio never overlap.
     */
    @EventType("nl.prestaties.portefeuille.houder-benoemd.v1")
    record HolderAppointed(OrganisationId organisation, PortfolioCode portfolio, PersonId holder, LocalDate from,
            @Nullable LocalDate until, Act act) implements PortfolioEvent {}

    /** The term that began on {@code from} has {@code until} as its last day. */
    @EventType("nl.prestaties.portefeuille.termijn-beeindigd.v1")
    record HolderTermEnded(OrganisationId organisation, PortfolioCode portfolio, PersonId holder, LocalDate from,
            LocalDate until, Act act) implements PortfolioEvent {}
}
