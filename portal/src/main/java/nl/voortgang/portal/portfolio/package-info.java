/** The portfolios, who holds them when, and how one passes to another holder. */
@NullMarked
package nl.voortgang.portal.portfolio;

import org.jspecify.annotations.NullMarked;
