/**
 * The change history: every event, in the order of the ledger, with its bytes as they were decided.
 *
 * <p>Its one law: what stands here never changes. Start reading at {@link ChangeHistory}.
 */
@NullMarked
package nl.voortgang.query.history;

import org.jspecify.annotations.NullMarked;
