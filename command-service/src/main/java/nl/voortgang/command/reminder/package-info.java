/**
 * Who is reminded of what and when: from a report's calendar, and when a concern controller asks for it.
 *
 * <p>Its one law: a reminder is given once, together with the mail that goes with it, and nobody is reminded of what is done
 * or not yet their turn. Start reading at {@link nl.voortgang.command.reminder.MorningRun}; what is said of a reminder later
 * is worked out anew, by {@link nl.voortgang.command.reminder.Notices}.
 */
@NullMarked
package nl.voortgang.command.reminder;

import org.jspecify.annotations.NullMarked;
