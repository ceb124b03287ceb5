package nl.voortgang.command.portfolio;

import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** Who holds what, as it is now. */
public interface PortfolioTerms {

    /** None for a portfolio that nobody ever held. */
    Terms of(OrganisationId organisation, PortfolioCode portfolio);
}
