/**
 * A person's work list: what waits for them, with everything that deciding on it takes, and what they wait for.
 *
 * <p>Its one law: what waits for somebody, they may do. Start at {@link Item}.
 */
@NullMarked
package nl.voortgang.query.worklist;

import org.jspecify.annotations.NullMarked;
