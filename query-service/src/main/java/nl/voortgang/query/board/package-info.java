/**
 * The progress board of a report: how far each programme is and who is to act.
 *
 * <p>Its one law: it counts what the caller may read. Start at {@link Board}.
 */
@NullMarked
package nl.voortgang.query.board;

import org.jspecify.annotations.NullMarked;
