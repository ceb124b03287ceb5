/**
 * Portfolios and who holds them between which dates.
 *
 * <p>Its one law: the terms of one portfolio never overlap. Start reading at {@link PortfolioTerms}.
 */
@NullMarked
package nl.voortgang.query.portfolio;

import org.jspecify.annotations.NullMarked;
