package nl.voortgang.command.portfolio;

import java.util.Set;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** Which portfolios exist, as it is now. */
public interface KnownPortfolios {

    Set<PortfolioCode> of(OrganisationId organisation);
}
