/**
 * Portfolios and who holds them between two dates.
 *
 * <p>Its one law: on any day a portfolio has at most one holder. Start reading at
 * {@link nl.voortgang.command.portfolio.Portfolio}.
 */
@NullMarked
package nl.voortgang.command.portfolio;

import org.jspecify.annotations.NullMarked;
