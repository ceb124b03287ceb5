/**
 * A person's work list: what waits for them, and what they wait for.
 *
 * <p>Its one law: what waits for somebody, they may do. Start at {@link WorkList}.
 */
@NullMarked
package nl.voortgang.query.worklist;

import org.jspecify.annotations.NullMarked;
