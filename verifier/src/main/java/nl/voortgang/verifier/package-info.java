/**
 * Checks an evidence bundle by itself: whether each event is there, unchanged and at its place, and whether all are there that
 * belong in it.
 *
 * <p>Its one law: it trusts nothing but the keys that it is given. Start reading at {@link nl.voortgang.verifier.Checks}.
 */
@NullMarked
package nl.voortgang.verifier;

import org.jspecify.annotations.NullMarked;
