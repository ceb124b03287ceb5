/**
 * Proves to whoever asks that an event is in the ledger, that one size of it is the beginning of another, and that a whole
 * story is told.
 *
 * <p>Its one law: whoever got a proof can check it without asking here again. Start reading at
 * {@link nl.voortgang.command.proof.Proofs}.
 */
@NullMarked
package nl.voortgang.command.proof;

import org.jspecify.annotations.NullMarked;
