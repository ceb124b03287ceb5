/**
 * The write side: it decides what happened, keeps it, puts it in order and tells it on.
 *
 * <p>Its one law: an event is written once, in the transaction that decided it, and never again touched. Start reading at
 * {@link nl.voortgang.command.dispatch.Dispatch}.
 */
@NullMarked
package nl.voortgang.command;

import org.jspecify.annotations.NullMarked;
