/**
 * Building what is read anew from all events, and seeing how far that is. Start at
 * {@link nl.voortgang.portal.rebuild.RebuildController}.
 */
@NullMarked
package nl.voortgang.portal.rebuild;

import org.jspecify.annotations.NullMarked;
