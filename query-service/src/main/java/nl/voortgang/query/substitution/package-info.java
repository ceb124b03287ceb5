/**
 * Who stands in for whom, and from which day up to and including which other one.
 *
 * <p>Its one law: a substitution that was withdrawn holds on no day. Start reading at {@link Substitutions}.
 */
@NullMarked
package nl.voortgang.query.substitution;

import org.jspecify.annotations.NullMarked;
