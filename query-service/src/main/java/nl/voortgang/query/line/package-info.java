/**
 * A performance through the years: which one goes on with which, and how its lights followed one another.
 *
 * <p>Its one law: a line goes back only along what the trees say; where the year before has no tree here, along the code.
 * Start reading at {@link Lines}.
 */
@NullMarked
package nl.voortgang.query.line;

import org.jspecify.annotations.NullMarked;
