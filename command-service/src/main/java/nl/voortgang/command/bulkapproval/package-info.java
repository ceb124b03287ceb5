/**
 * Approving many status updates with one request. What is asked is kept at once; a process then has each update decided on
 * by itself, in the order that was given, and keeps what came of it.
 *
 * <p>Its one law: each update is decided on once, by its own rules, at its own moment; nothing here can approve anything.
 * Start reading at {@link nl.voortgang.command.bulkapproval.ApprovingEach}.
 */
@NullMarked
package nl.voortgang.command.bulkapproval;

import org.jspecify.annotations.NullMarked;
