/** Who holds which portfolio between which dates. Start at {@link PortfolioEvent}. */
@NullMarked
package nl.voortgang.contract.portfolio;

import org.jspecify.annotations.NullMarked;
