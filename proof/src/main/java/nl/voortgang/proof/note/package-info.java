/**
 * Signed notes (<a href="https://c2sp.org/signed-note">C2SP</a>): a text that several parties can sign, each in a line of its
 * own under it.
 *
 * <p>Its one law: a signature by a key that nobody gave us says nothing. Start reading at
 * {@link nl.voortgang.proof.note.Note}.
 */
@NullMarked
package nl.voortgang.proof.note;

import org.jspecify.annotations.NullMarked;
