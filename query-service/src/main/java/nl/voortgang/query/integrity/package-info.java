/**
 * Two databases vouch for each other: computes each organisation's Merkle tree from what came in, and compares its root with
 * every checkpoint that the ledger signed.
 *
 * <p>Its one law: it reads what answers are given from, so that whatever became of that is found too. Start reading at
 * {@link nl.voortgang.query.integrity.Comparisons}.
 */
@NullMarked
package nl.voortgang.query.integrity;

import org.jspecify.annotations.NullMarked;
