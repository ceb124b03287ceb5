/**
 * Who stands in for whom, between two days. What a substitute may do is decided where it is done.
 *
 * <p>Its one law: on any day nobody has two substitutes, and no substitution goes in a circle. Start reading at
 * {@link nl.voortgang.command.substitution.Substitutions}.
 */
@NullMarked
package nl.voortgang.command.substitution;

import org.jspecify.annotations.NullMarked;
