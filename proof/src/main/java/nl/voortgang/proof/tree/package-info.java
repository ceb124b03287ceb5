/**
 * The Merkle tree of RFC 9162: how it grows, what it proves, and how that is checked.
 *
 * <p>Its one law: a tree is made of the hashes of its complete subtrees, and those never change again. Start reading at
 * {@link nl.voortgang.proof.tree.Frontier}.
 */
@NullMarked
package nl.voortgang.proof.tree;

import org.jspecify.annotations.NullMarked;
