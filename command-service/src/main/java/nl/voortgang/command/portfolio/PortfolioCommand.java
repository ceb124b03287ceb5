package nl.voortgang.command.portfolio;

import java.time.LocalDate;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a portfolio. */
sealed interface PortfolioCommand extends Command {

    PortfolioCode portfolio();

    @Override
    default String aggregateId() {
        return PortfolioEvent.aggregateId(organisation(), portfolio());
    }

    record Establish(OrganisationId organisation, PortfolioCode portfolio, String name, Act act)
            implements PortfolioCommand {}

    record AppointHolder(OrganisationId organisation, PortfolioCode portfolio, PersonId holder, LocalDate from,
            @Nullable LocalDate until, Act act) implements PortfolioCommand {}

    /** @param from the first day of the new holder, who holds it until further notice */
    record Transfer(OrganisationId organisation, PortfolioCode portfolio, PersonId holder, LocalDate from, Act act)
            implements PortfolioCommand {}

    /** @param from the day the term began, which names it */
    record EndTerm(OrganisationId organisation, PortfolioCode portfolio, LocalDate from, LocalDate until, Act act)
            implements PortfolioCommand {}
}
