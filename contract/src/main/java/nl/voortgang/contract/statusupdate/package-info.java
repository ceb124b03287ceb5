/** The update of one subject in one report, and what it says. Start at {@link StatusUpdateEvent}. */
@NullMarked
package nl.voortgang.contract.statusupdate;

import org.jspecify.annotations.NullMarked;
