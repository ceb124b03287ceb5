/**
 * Signs how each organisation's tree stood, with a key from outside the database, and lets witnesses sign it too.
 *
 * <p>Its one law: what was signed is never signed otherwise. Start reading at
 * {@link nl.voortgang.command.checkpoint.Checkpoints}.
 */
@NullMarked
package nl.voortgang.command.checkpoint;

import org.jspecify.annotations.NullMarked;
