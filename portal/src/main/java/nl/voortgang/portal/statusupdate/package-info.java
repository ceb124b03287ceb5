/**
 * One status update: what it says, how it came about, word for word what changed, and what its reader may do with it. Its
 * one law: an act is offered to whoever the service would allow it. Start at
 * {@link nl.voortgang.portal.statusupdate.StatusUpdateController}.
 */
@NullMarked
package nl.voortgang.portal.statusupdate;

import org.jspecify.annotations.NullMarked;
