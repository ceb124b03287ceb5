/**
 * What the ledger proves with: the leaf of an event, the checkpoint of a tree. Those who make proofs and those who check them
 * share this code and nothing else.
 *
 * <p>Its one law: nothing but the JDK, so that a check can be read to its end. Start reading at
 * {@link nl.voortgang.proof.Leaf}.
 */
@NullMarked
package nl.voortgang.proof;

import org.jspecify.annotations.NullMarked;
