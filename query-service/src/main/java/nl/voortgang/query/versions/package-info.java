/**
 * Rows that say from which position of the ledger up to which other one they hold, and how events turn one row into the
 * next. Set-based: whatever the size of a batch, each table takes one statement to read what is touched, one to close
 * what ended and one to insert what began.
 *
 * <p>Its one law: of one thing, exactly one row holds at any position from its first event on. Start reading at
 * {@link Projection}, then {@link Fold}.
 */
@NullMarked
package nl.voortgang.query.versions;

import org.jspecify.annotations.NullMarked;
