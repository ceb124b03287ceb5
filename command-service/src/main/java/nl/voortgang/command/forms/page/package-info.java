/**
 * The page of one programme as municipalities publish it, as text or HTML: heading, state of affairs, goal trees with their
 * lights, explanations.
 *
 * <p>Its one law: both kinds of page become the same blocks, and one reader understands those. Start at
 * {@link nl.voortgang.command.forms.page.Page}.
 */
@NullMarked
package nl.voortgang.command.forms.page;

import org.jspecify.annotations.NullMarked;
