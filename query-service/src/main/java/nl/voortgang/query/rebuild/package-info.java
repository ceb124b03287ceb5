/**
 * Builds the read models anew, from position 1, while the ones that are there serve, and lets the new ones take their place.
 *
 * <p>Its one law: a generation serves only when it knows, of every organisation, at least as much as the one before, and its
 * rows are what the ledger signed. Start reading at {@link nl.voortgang.query.rebuild.Building}; what a generation is stands in
 * {@code V20__generation.sql}.
 */
@NullMarked
package nl.voortgang.query.rebuild;

import org.jspecify.annotations.NullMarked;
