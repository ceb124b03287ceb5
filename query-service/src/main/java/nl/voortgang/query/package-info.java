/**
 * The read side: what happened, kept as rows that say what is and what was, and the questions asked of them.
 *
 * <p>Its one law: rows, positions and Kafka offsets commit together, so a row is never ahead of or behind what its
 * position says. Start reading at {@code intake} for how events come in, at {@code matrix} for how a question is answered.
 */
@NullMarked
package nl.voortgang.query;

import org.jspecify.annotations.NullMarked;
