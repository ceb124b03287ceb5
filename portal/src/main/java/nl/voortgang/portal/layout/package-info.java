/**
 * What every page has: who is logged in, the menu, what was just done, and what it says when something is away. Start at
 * {@link nl.voortgang.portal.layout.Frame} and {@code layout.html}.
 */
@NullMarked
package nl.voortgang.portal.layout;

import org.jspecify.annotations.NullMarked;
