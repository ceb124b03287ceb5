/**
 * What an evidence bundle is made of: the names of its files, and the signed table of contents that says which events belong
 * in it.
 *
 * <p>Its one law: whoever writes a bundle and whoever checks it read it the same way. Start reading at
 * {@link nl.voortgang.proof.bundle.Contents}.
 */
@NullMarked
package nl.voortgang.proof.bundle;

import org.jspecify.annotations.NullMarked;
