/**
 * One change at a time: what it changed, and which one came before and after it.
 *
 * <p>Its one law: it shows what held right before and right after the event, whatever happened since. Start reading at
 * {@link Replay}.
 */
@NullMarked
package nl.voortgang.query.replay;

import org.jspecify.annotations.NullMarked;
